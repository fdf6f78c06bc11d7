import type { CodeHeadline, ProfileHeadline } from '#lib/engine/profile-headline.ts';
import type { ProfileHeadlineText } from '#lib/i18n/en/profile-headline.ts';
import type { ProfileText } from '#lib/i18n/en/profile.ts';
import { either, list, percent01, points } from '#lib/i18n/format.ts';
import type { SkillId } from '#lib/schema/quiz.ts';
import { skillName } from './names.ts';
import type { ProfileReading } from './reading.ts';

/** Returns skills as the letters of a code: "RIA". */
export function lettersOf(
	{ quiz }: Pick<ProfileReading, 'quiz'>,
	skills: readonly SkillId[]
): string {
	return skills.map((id) => quiz.skills.find((skill) => skill.id === id)?.symbol ?? '').join('');
}

/** Returns the headline of a profile in a few words: "Code RIA or RIS". */
export function sayProfile(
	words: ProfileHeadlineText,
	reading: ProfileReading,
	headline: ProfileHeadline = reading.headline
): string {
	if (headline.kind !== 'code') return words[headline.kind];
	const { codes, settled, open, places } = headline;
	if (codes.length === 0) {
		const letters = (skills: readonly SkillId[]) =>
			list(
				reading.locale,
				skills.map((skill) => lettersOf(reading, [skill]))
			);
		return words.some(letters(settled), places, letters(open));
	}
	return words.code(
		either(
			reading.locale,
			codes.map((skills) => lettersOf(reading, skills))
		)
	);
}

/** Returns the meaning of a code: what comes first, what belongs to it, and what is open. One sentence each. */
export function codeWords(
	text: ProfileText,
	reading: ProfileReading,
	headline: CodeHeadline
): readonly string[] {
	return [
		firstWords(text, reading, headline),
		restWords(text, reading, headline),
		...headline.ties.map((skills) => text.tie(namesOf(reading, skills)))
	].filter((sentence) => sentence !== '');
}

function firstWords(text: ProfileText, reading: ProfileReading, headline: CodeHeadline): string {
	const names = namesOf(reading, headline.first);
	if (headline.certainty === 'blend') return text.first.blend(names);
	return text.first[headline.certainty](names, firstPoints(reading, headline));
}

function restWords(
	text: ProfileText,
	reading: ProfileReading,
	{ open, places, codes, settled }: CodeHeadline
): string {
	if (places === 0) {
		const { profile } = reading.result;
		const set01 = profile.codes[0]?.set01 ?? 0;
		const hundred = (chance01: number) => hundredOf(reading, chance01);
		return text.whole(settled.length, hundred(set01), hundred(profile.order01 ?? 0));
	}
	const names = namesOf(reading, open);
	if (open.length < places) return text.none;
	if (open.length === places) return text.likely(names);
	if (codes.length === 0) return text.many(names, places);
	const read = list(
		reading.locale,
		codes.map((skills) => lettersOf(reading, skills))
	);
	return text.close(names, places, read);
}

/** Returns the certainty of the first skill out of 100, within the limits of a shown probability: "81". */
export function firstPoints(
	reading: ProfileReading,
	{ first }: Pick<CodeHeadline, 'first'>
): string {
	const standing = reading.result.profile.standings.find(({ skill }) => skill === first[0]);
	return hundredOf(reading, standing?.first01 ?? 0);
}

/** Returns how often each measured skill is in the code, from the highest score down: "Realistic 93%". */
export function inCodeWords(text: ProfileText, reading: ProfileReading): string {
	const { quiz, result, locale } = reading;
	const { places, standings } = result.profile;
	const shares = places.flat().flatMap((id) => {
		const standing = standings.find(({ skill }) => skill === id);
		if (standing === undefined) return [];
		const share = percent01(locale, standing.inCode01, quiz.scoring.shown01);
		return [text.certainOne(skillName(reading, id), share)];
	});
	return list(locale, shares);
}

/** Returns the names of skills as a list: "Artistic and Social". */
export function namesOf(reading: ProfileReading, skills: readonly SkillId[]): string {
	return list(
		reading.locale,
		skills.map((id) => skillName(reading, id))
	);
}

/** From here on, someone likes or dislikes nearly everything: one step of a five-step scale from its middle. */
const HIGH = 75;
const LOW = 25;

/** Returns a sentence on an average at either end of the scale; '' for any other. */
export function levelWords(text: ProfileText, { locale, result }: ProfileReading): string {
	const { level, df } = result.flatness;
	if (df === 0) return '';
	if (level >= HIGH) return text.levelHigh(points(locale, level));
	return level <= LOW ? text.levelLow(points(locale, level)) : '';
}

function hundredOf({ locale, quiz }: ProfileReading, chance01: number): string {
	const { min, max } = quiz.scoring.shown01;
	return points(locale, 100 * Math.min(max, Math.max(min, chance01)));
}
