import type { SkillChange } from '#lib/engine/compare-results.ts';
import type { RoleCover } from '#lib/engine/cover-roles.ts';
import type { Headline } from '#lib/engine/headline.ts';
import type { Result } from '#lib/engine/result.ts';
import type { Answers, Mode } from '#lib/schema/quiz.ts';
import { toRecord, type ResultRecord } from './to-json.ts';

interface JsonPerson {
	readonly name: string;
	readonly date: string;
	/** What the code holds: 'full', 'quick' or 'summary'. */
	readonly origin: Mode | 'summary';
	readonly isCounted: boolean;
	readonly code: string;
	readonly answers: Answers | null;
	readonly result: Result;
	readonly headline: Headline;
}

interface PersonRecord extends ResultRecord {
	/** null for none. */
	readonly name: string | null;
	readonly date: string | null;
	readonly origin: string;
	/** Whether the result takes part in `cover`. */
	readonly counted: boolean;
}

/** What changed from one result to another, both by place in `results`. */
export interface JsonPair {
	readonly from: number;
	readonly to: number;
	readonly changes: readonly SkillChange[];
}

/**
 * A comparison for other programs. The shape is stable: keys are only ever added, and `format` is
 * raised should one have to change. Numbers are as computed, never rounded.
 */
export interface ComparisonRecord {
	readonly format: 1;
	/** In the order shown: that of time for one person. */
	readonly results: readonly PersonRecord[];
	/** For one person; null for several. */
	readonly changes: readonly JsonPair[] | null;
	/** Per quiz for several people, indices among the counted ones; null for one person. */
	readonly cover: Readonly<Record<string, readonly RoleCover[]>> | null;
}

/** The comparison as indented JSON that ends in a newline. */
export function toComparisonJson(
	people: readonly JsonPerson[],
	findings: Pick<ComparisonRecord, 'changes' | 'cover'>
): string {
	const results = people.map(
		({ name, date, origin, isCounted, code, answers, result, headline }) => ({
			name: name === '' ? null : name,
			date: date === '' ? null : date,
			origin,
			counted: isCounted,
			...toRecord(result, { headline, code, answers, mode: origin === 'summary' ? null : origin })
		})
	);
	const record: ComparisonRecord = { format: 1, results, ...findings };
	return `${JSON.stringify(record, null, '\t')}\n`;
}
