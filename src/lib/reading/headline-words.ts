import { namesRole } from '#lib/engine/headline.ts';
import { points } from '#lib/i18n/format.ts';
import { roleName } from './names.ts';
import { matchPercent, type Reading, type ResultReading } from './reading.ts';

type Kind = Reading['headline']['kind'];

/** How a catalogue says each kind of headline. A share is written out: "88%". */
interface HeadlineWords {
	readonly clear: (top: string, share: string) => string;
	readonly leaning: BetweenTwo;
	readonly blend: BetweenTwo;
	readonly withheld: string;
	readonly unmeasured: string;
}

type BetweenTwo = (top: string, share: string, second: string, secondShare: string) => string;

/**
 * The headline of a reading in the words of one catalogue. `kind` is another than the reading's own only
 * where a person has asked to see a withheld match.
 */
export function sayHeadline(
	words: HeadlineWords,
	reading: Reading,
	kind: Kind = reading.headline.kind
): string {
	const { top, second } = reading.headline;
	const first = [roleName(reading, top), matchPercent(reading, top)] as const;
	switch (kind) {
		case 'clear':
			return words.clear(...first);
		case 'leaning':
		case 'blend':
			return words[kind](...first, roleName(reading, second), matchPercent(reading, second));
		case 'withheld':
		case 'unmeasured':
			return words[kind];
	}
}

/** The headline in a few words and without a number; the scale below it has the numbers. `kind` as in `sayHeadline`. */
export function sayDirection(view: ResultReading, kind: Kind = view.headline.kind): string {
	const { headline, text } = view;
	const top = roleName(view, headline.top);
	switch (kind) {
		case 'clear':
		case 'leaning':
			return text.direction[kind](top);
		case 'blend':
			return text.direction.blend(top, roleName(view, headline.second));
		case 'withheld':
		case 'unmeasured':
			return text.headline[kind];
	}
}

/** What the headline means, without how certain it is. `kind` as in `sayHeadline`. */
export function meaningOf(view: ResultReading, kind: Kind = view.headline.kind): string {
	const { text, result, mode } = view;
	switch (kind) {
		case 'clear':
			return text.clearMeans;
		case 'leaning':
			return result.match.certainty === 'clear' ? text.demotedMeans : text.leaningMeans;
		case 'blend':
			return text.blendMeans;
		case 'withheld':
			return text.withheldMeans;
		case 'unmeasured':
			return mode === 'quick' ? text.quick.unmeasuredMeans : text.unmeasuredMeans;
	}
}

/** What the headline means, the stage, and how certain the role is; for the client. */
export function headlineMeaning(view: ResultReading): string {
	const meaning = meaningOf(view);
	if (!namesRole(view.headline)) return meaning;
	return [meaning, ...stageWords(view), certaintyWords(view)].join(' ');
}

/** At most one sentence: that it is early days, or that the profile already fits a role. */
export function stageWords(view: ResultReading): readonly string[] {
	const { text, headline } = view;
	const { stage, alreadyReady, top } = headline;
	return [
		...(stage === null ? [] : [text.stages[stage](roleName(view, top))]),
		...(alreadyReady === null || stage === 'expert'
			? []
			: [text.alreadyReady(roleName(view, alreadyReady))])
	];
}

/** How certain the first role is, in a sentence; only for a headline that names a role. */
export function certaintyWords(view: ResultReading): string {
	return view.text.sure(certaintyPoints(view), roleName(view, view.headline.top));
}

/** What a line of the hundred-line scale is, and how many of them the first role has. */
export function scaleWords(view: ResultReading): string {
	return view.text.scale(certaintyPoints(view), roleName(view, view.headline.top));
}

/** The certainty of the first role in a hundred, "88". */
export function certaintyPoints(reading: Reading): string {
	return points(reading.locale, 100 * certainty01(reading));
}

/** The certainty of the first role, 0 to 1, within the limits of a printed match. */
export function certainty01({ quiz, result }: Reading): number {
	const { min, max } = quiz.scoring.shown01;
	return Math.min(max, Math.max(min, result.match.confidence01));
}
