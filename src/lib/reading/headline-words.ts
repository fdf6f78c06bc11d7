import { namesRole } from '#lib/engine/headline.ts';
import { points } from '#lib/i18n/format.ts';
import { roleName } from './names.ts';
import { matchPercent, type Reading, type ResultReading } from './reading.ts';

type Kind = Reading['headline']['kind'];

/** The words of a catalogue for each kind of headline. A share is text: "88%". */
interface HeadlineWords {
	readonly clear: (top: string, share: string) => string;
	readonly leaning: BetweenTwo;
	readonly blend: BetweenTwo;
	readonly withheld: string;
	readonly unmeasured: string;
}

type BetweenTwo = (top: string, share: string, second: string, secondShare: string) => string;

/**
 * Returns the headline of a reading in the words of one catalogue. `kind` differs from the reading's own only if
 * the participant has asked to see a withheld match.
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

/**
 * Returns the headline in a few words, without numbers, which the scale below it shows. `kind` as in `sayHeadline`.
 */
export function sayDirection(reading: ResultReading, kind: Kind = reading.headline.kind): string {
	const { headline, text } = reading;
	const top = roleName(reading, headline.top);
	switch (kind) {
		case 'clear':
		case 'leaning':
			return text.direction[kind](top);
		case 'blend':
			return text.direction.blend(top, roleName(reading, headline.second));
		case 'withheld':
		case 'unmeasured':
			return text.headline[kind];
	}
}

/** Returns the meaning of the headline, without its certainty. `kind` as in `sayHeadline`. */
export function meaningOf(reading: ResultReading, kind: Kind = reading.headline.kind): string {
	const { text, result, mode } = reading;
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

/** Returns the meaning of the headline, the stage and the certainty of the role, for the client. */
export function headlineMeaning(reading: ResultReading): string {
	const meaning = meaningOf(reading);
	if (!namesRole(reading.headline)) return meaning;
	return [meaning, ...stageWords(reading), certaintyWords(reading)].join(' ');
}

/** Returns at most one sentence: on an early or expert stage, or on a role that the profile already fits. */
export function stageWords(reading: ResultReading): readonly string[] {
	const { text, headline } = reading;
	const { stage, alreadyReady, top } = headline;
	return [
		...(stage === null ? [] : [text.stages[stage](roleName(reading, top))]),
		...(alreadyReady === null || stage === 'expert'
			? []
			: [text.alreadyReady(roleName(reading, alreadyReady))])
	];
}

/** Returns a sentence on the certainty of the first role; only for a headline that names a role. */
export function certaintyWords(reading: ResultReading): string {
	return reading.text.sure(certaintyPoints(reading), roleName(reading, reading.headline.top));
}

/** Returns the meaning of a line on the hundred-line scale, and how many lines the first role has. */
export function scaleWords(reading: ResultReading): string {
	return reading.text.scale(certaintyPoints(reading), roleName(reading, reading.headline.top));
}

/** Returns the certainty of the first role out of 100: "88". */
export function certaintyPoints(reading: Reading): string {
	return points(reading.locale, 100 * certainty01(reading));
}

/** Returns the certainty of the first role, 0 to 1, within the limits of a shown match. */
export function certainty01({ quiz, result }: Reading): number {
	const { min, max } = quiz.scoring.shown01;
	return Math.min(max, Math.max(min, result.match.confidence01));
}
