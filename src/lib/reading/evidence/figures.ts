import { decimal, percent01, points } from '#lib/i18n/format.ts';
import type { Shown } from '#lib/psychometrics/analyse.ts';
import type { Interval } from '#lib/psychometrics/moments.ts';
import type { Body, EvidenceIn, EvidenceTable } from './evidence-part.ts';

/** Everything that the bodies need to write their figures in one language. */
export interface Figures extends EvidenceIn {
	readonly whole: (value: number) => string;
	readonly share: (share01: number) => string;
	readonly tenth: (value: number | null) => string;
	/** A correlation or another share of variance. */
	readonly r: (value: number | null) => string;
	readonly range: (range: Interval, digits: number) => string;
	readonly within: (value: number | null, range: Interval | null) => string;
	/** The body, or the sentence that says how many people it needs. */
	readonly shown: <T>(of: Shown<T>, body: (figures: T) => Body) => Body;
}

export function figuresIn(how: EvidenceIn): Figures {
	const { locale, text } = how;
	const whole = (value: number) => points(locale, value);
	const r = (value: number | null) => (value === null ? '–' : decimal(locale, value, 2));
	const range = ([low, high]: Interval, digits: number) =>
		`[${decimal(locale, low, digits)}; ${decimal(locale, high, digits)}]`;
	return {
		...how,
		whole,
		r,
		range,
		share: (share01) => percent01(locale, share01),
		tenth: (value) => (value === null ? '–' : decimal(locale, value, 1)),
		within: (value, of) => (of === null ? r(value) : `${r(value)} ${range(of, 2)}`),
		shown: ({ n, needs, figures }, body) =>
			figures === null
				? { sentences: [text.tooFew({ n: whole(n), needs: whole(needs) })], tables: [] }
				: body(figures)
	};
}

/** A body of one table; of none without rows. */
export function table<T>(
	{ textColumns = 1, ...about }: Pick<EvidenceTable, 'caption' | 'head'> & { textColumns?: number },
	list: readonly T[],
	row: (one: T) => string[]
): Body {
	const rows = list.map(row);
	return { sentences: [], tables: rows.length > 0 ? [{ ...about, textColumns, rows }] : [] };
}
