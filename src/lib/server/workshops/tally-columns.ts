import type { GroupRecord } from '#lib/engine/group-record.ts';
import type { GroupTally } from '#lib/engine/group-tally.ts';
import type { GroupPublished } from '#lib/engine/publish-group.ts';
import { CERTAINTIES } from '#lib/schema/vocabulary.ts';
import { z } from 'zod';

const whole = z.int().min(0);
const moments = z.strictObject({ n: whole, sum: whole, sumSq: whole });
const labels = z.strictObject({ clear: whole, leaning: whole, blend: whole });

const tallySchema = z.strictObject({
	n: whole,
	flagged: whole,
	skills: z.array(moments),
	roles: z.array(moments),
	labels,
	meets: z.array(whole)
});
const publishedSchema = z.strictObject({
	taken: tallySchema,
	means: tallySchema,
	spread: tallySchema
});
const recordSchema = z.strictObject({
	isFlagged: z.boolean(),
	skills: z.array(whole.nullable()),
	roles: z.array(whole),
	label: z.enum(CERTAINTIES),
	meets: z.array(whole)
});

/** A column contains data of another program or version. The message does not quote it. */
export class UnreadableColumn extends Error {
	constructor(what: string) {
		super(`a stored ${what} cannot be read`);
		this.name = 'UnreadableColumn';
	}
}

// These parse JSON columns for the engine. They throw `UnreadableColumn`.

export function readTally(column: string): GroupTally {
	return readColumn('tally', tallySchema, column);
}

export function readPublished(column: string): GroupPublished {
	return readColumn('published tally', publishedSchema, column);
}

export function readRecord(column: string): GroupRecord {
	return readColumn('record', recordSchema, column);
}

function readColumn<T>(what: string, schema: z.ZodType<T>, column: string): T {
	try {
		return schema.parse(JSON.parse(column));
	} catch {
		throw new UnreadableColumn(what);
	}
}
