import { bandOf } from '#lib/chart/band.ts';
import type { ScaleGroup } from '#lib/chart/picture-scale.ts';
import type { SharePicture } from '#lib/chart/share-picture.ts';
import type { CodeHeadline } from '#lib/engine/profile-headline.ts';
import type { Standing } from '#lib/engine/profile.ts';
import { interval, list, percent01, points } from '#lib/i18n/format.ts';
import { roundParts } from '#lib/i18n/round-parts.ts';
import { shortName, skillName } from './names.ts';
import { firstPoints, namesOf, sayProfile } from './profile-words.ts';
import type { ProfileResultReading } from './reading.ts';

/**
 * Returns the words and numbers of a picture of a profile; null for a result without a code. It contains no
 * answers, result code or link, because a picture may spread further than its owner knows.
 */
export function profilePictureOf(reading: ProfileResultReading): SharePicture | null {
	const { text, profileText, wording, result, headline, locale } = reading;
	if (headline.kind !== 'code') return null;
	const { picture } = profileText;
	const code = sayProfile(profileText.headline, reading);
	const [first] = headline.first;
	return {
		site: text.picture.site,
		quiz: wording.name,
		headline: picture.first[headline.certainty](namesOf(reading, headline.first)),
		groups: groupsOf(reading, headline),
		means: picture.means(
			code,
			firstPoints(reading, headline),
			first === undefined ? '' : skillName(reading, first)
		),
		caveat: result.flags.includes('fast') ? picture.fast : null,
		axes: result.skills.map(({ skill, score, se }) => {
			const band = bandOf(score, se);
			return {
				name: shortName(reading, skill),
				score,
				band,
				target: null,
				value: score === null ? null : points(locale, score),
				range: band === null ? text.notMeasured : interval(locale, band.low, band.high)
			};
		}),
		legend: { person: text.picture.person, band: text.picture.band, role: null },
		ask: picture.ask,
		limits: text.picture.limits
	};
}

/** Returns the contents of the picture as one paragraph, for people who cannot see it. */
export function describeProfile(reading: ProfileResultReading, shown: SharePicture): string {
	const { profileText, locale, result } = reading;
	const shares = shown.groups.map(({ name, percent }) => `${name} ${percent}`);
	const scores = shown.axes.map(
		({ value, range }, i) =>
			`${skillName(reading, result.skills[i]?.skill ?? '')} ${value ?? ''} (${range})`
	);
	return [
		`${shown.headline}.`,
		shown.means,
		profileText.picture.chances(list(locale, shares)),
		...(shown.caveat === null ? [] : [shown.caveat]),
		profileText.picture.scores(scores.join('; ')),
		shown.limits
	].join(' ');
}

/** How many skills a scale has space to name. */
const NAMED = 3;
const LOOKS = ['tall', 'hollow', 'short', 'shortest'] as const;

/** Which skill comes first for a hundred people with scores like these: the most probable ones, and all others. */
function groupsOf(
	{ profileText, result, quiz, locale, wording }: ProfileResultReading,
	{ certainty }: CodeHeadline
): ScaleGroup[] {
	const ranked = [...result.profile.standings].sort((a, b) => b.first01 - a.first01);
	const others = ranked.slice(NAMED);
	const sum = (some: readonly Standing[]) => some.reduce((all, { first01 }) => all + first01, 0);
	const groups = [
		...ranked.slice(0, NAMED).map(({ skill, first01 }) => ({
			name: skillName({ wording }, skill),
			first01
		})),
		...(others.length === 0
			? []
			: [{ name: profileText.picture.others(others.length), first01: sum(others) }])
	];
	const people = roundParts(
		groups.map(({ first01 }) => 100 * first01),
		0,
		100
	);
	return groups.map(({ name, first01 }, place) => ({
		name,
		percent: percent01(locale, first01, quiz.scoring.shown01),
		people: people[place] ?? 0,
		look: place === 1 && certainty === 'blend' ? 'tall-hollow' : (LOOKS[place] ?? 'shortest')
	}));
}
