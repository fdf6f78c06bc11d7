/** One demand on the rises: Σ slope·x ≥ need. */
export interface Demand {
	readonly slopes: readonly number[];
	readonly need: number;
}

/** Smaller differences count as zero. Demands are scaled, so the unit is points. */
const TOLERANCE = 1e-10;

/** A row of the dictionary: `basic` = constant + Σ coefficient·(the variable of that column). */
interface Row {
	basic: number;
	constant: number;
	coefficients: number[];
}

/**
 * The cheapest rises x, 0 ≤ x ≤ limits, that meet every demand; null if there are none. Exact: a linear programme,
 * minimise Σ x, solved by the dual simplex method. No rise costs nothing, so the start is dual feasible; Bland's
 * rule (1977), smallest index first, guarantees termination.
 */
export function solveRise(demands: readonly Demand[], limits: readonly number[]): number[] | null {
	const size = limits.length;
	const costs = limits.map(() => 1);
	const columns = limits.map((_, index) => index);
	const rows = [...demands.map(demandRow), ...limits.map(limitRow)];
	for (const [index, row] of rows.entries()) row.basic = size + index;
	for (;;) {
		const row = leavingRow(rows);
		if (!row) break;
		const column = enteringColumn(row, costs, columns);
		if (column === null) return null;
		pivot(rows, row, { costs, columns, column });
	}
	const rises = limits.map(() => 0);
	for (const { basic, constant } of rows) {
		if (basic < size) rises[basic] = Math.min(Math.max(0, constant), limits[basic] ?? 0);
	}
	return rises;
}

/** Slack of a demand, Σ slope·x − need, scaled so that the largest slope is 1. */
function demandRow({ slopes, need }: Demand): Row {
	const largest = Math.max(0, ...slopes.map(Math.abs));
	const scale = largest > 0 ? largest : 1;
	return { basic: 0, constant: -need / scale, coefficients: slopes.map((slope) => slope / scale) };
}

/** Slack of a limit, limit − x. */
function limitRow(limit: number, index: number, limits: readonly number[]): Row {
	return { basic: 0, constant: limit, coefficients: limits.map((_, s) => (s === index ? -1 : 0)) };
}

function leavingRow(rows: readonly Row[]): Row | null {
	let leaving: Row | null = null;
	for (const row of rows) {
		if (row.constant >= -TOLERANCE) continue;
		if (!leaving || row.basic < leaving.basic) leaving = row;
	}
	return leaving;
}

/** The column that lifts the row at the least cost per point; null if none does. */
function enteringColumn(
	row: Row,
	costs: readonly number[],
	columns: readonly number[]
): number | null {
	let entering: number | null = null;
	let least = Infinity;
	let smallest = Infinity;
	for (const [column, coefficient] of row.coefficients.entries()) {
		if (coefficient <= TOLERANCE) continue;
		const ratio = (costs[column] ?? 0) / coefficient;
		const variable = columns[column] ?? 0;
		if (ratio > least + TOLERANCE || (ratio > least - TOLERANCE && variable > smallest)) continue;
		entering = column;
		least = ratio;
		smallest = variable;
	}
	return entering;
}

interface Dictionary {
	readonly costs: number[];
	readonly columns: number[];
	readonly column: number;
}

/** Exchanges the variable of the row with that of the column. Changes all its arguments. */
function pivot(rows: readonly Row[], row: Row, { costs, columns, column }: Dictionary): void {
	const divisor = row.coefficients[column] ?? 1;
	const basic = row.basic;
	row.basic = columns[column] ?? 0;
	columns[column] = basic;
	row.constant /= -divisor;
	for (const [s, coefficient] of row.coefficients.entries()) {
		row.coefficients[s] = s === column ? 1 / divisor : -coefficient / divisor;
	}
	for (const other of rows) {
		if (other === row) continue;
		other.constant += (other.coefficients[column] ?? 0) * row.constant;
		replace(other.coefficients, row.coefficients, column);
	}
	replace(costs, row.coefficients, column);
}

/** Substitutes the row's expression for its variable. */
function replace(target: number[], expression: readonly number[], column: number): void {
	const factor = target[column] ?? 0;
	for (const [s, coefficient] of expression.entries()) {
		target[s] = s === column ? factor * coefficient : (target[s] ?? 0) + factor * coefficient;
	}
}
