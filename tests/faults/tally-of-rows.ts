import type { WorkshopView } from '../../src/lib/schema/workshop.ts';
import type { Row } from '../support/workshop-driver.ts';

/** Means are published in whole or tenths of points. */
const ROUNDED = 0.5 + 1e-6;

/**
 * Whether a workshop's numbers, which are kept one submission at a time, are what its rows add up to: one
 * counted twice or not at all would show. Only for a workshop in which all were published at once.
 */
export function isTallyOfRows(view: WorkshopView, rows: readonly Row[]): boolean {
	const counted = rows.filter((row) => row['left-out'] === 'no');
	const hasMean = view.skills.every(({ skill, mean }) => {
		const measured = counted.flatMap((row) => {
			const points = row[`skill:${skill}`];
			return typeof points === 'number' ? [points] : [];
		});
		const sum = measured.reduce((total, points) => total + points, 0);
		return mean !== null && Math.abs(mean - sum / measured.length) <= ROUNDED;
	});
	return hasMean && view.n === counted.length;
}
