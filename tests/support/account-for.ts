import { signOf, signOfRow, type Row, type Submission } from './workshop-driver.ts';

export interface Account {
	/** Handed in, and not there. */
	readonly lost: number;
	/** There more often than handed in, or never handed in like that. */
	readonly doubled: number;
}

/** Compares what people handed in last with what is stored. Rows have no ids: answers tell them apart. */
export function accountFor(submissions: readonly Submission[], rows: readonly Row[]): Account {
	const open = new Map<string, number>();
	for (const { answers } of submissions) {
		const sign = signOf(answers);
		open.set(sign, (open.get(sign) ?? 0) + 1);
	}
	for (const row of rows) {
		const sign = signOfRow(row);
		open.set(sign, (open.get(sign) ?? 0) - 1);
	}
	const left = [...open.values()];
	return {
		lost: left.reduce((sum, count) => sum + Math.max(0, count), 0),
		doubled: left.reduce((sum, count) => sum + Math.max(0, -count), 0)
	};
}
