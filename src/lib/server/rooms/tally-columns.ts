import type { GroupRecord } from '#lib/engine/group-record.ts';
import type { GroupTally } from '#lib/engine/group-tally.ts';
import type { GroupPublished } from '#lib/engine/publish-group.ts';
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
	label: z.enum(['clear', 'leaning', 'blend']),
	meets: z.array(whole)
});

/** Columns of JSON as the engine takes them. They throw for what another program has written there. */
export function readTally(column: string): GroupTally {
	return tallySchema.parse(JSON.parse(column));
}

export function readPublished(column: string): GroupPublished {
	return publishedSchema.parse(JSON.parse(column));
}

export function readRecord(column: string): GroupRecord {
	return recordSchema.parse(JSON.parse(column));
}
