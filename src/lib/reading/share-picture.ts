import { bandOf } from '#lib/chart/band.ts';
import type { ScaleGroup } from '#lib/chart/picture-scale.ts';
import type { SharePicture } from '#lib/chart/share-picture.ts';
import { namesRole, type Headline } from '#lib/engine/headline.ts';
import { interval, list, points } from '#lib/i18n/format.ts';
import { certaintyPoints } from './headline-words.ts';
import { hundredPeople } from './hundred-people.ts';
import { roleName, shortName, skillName } from './names.ts';
import type { ResultReading } from './reading.ts';

/** In order of their effect on a match; a picture has space for one. */
const CAVEATS = [
	'strongly-atypical',
	'level-decides',
	'fast',
	'skill-not-measured',
	'atypical',
	'flat'
] as const;

/**
 * Returns the words and numbers of a picture to share; null for a result that names no role. It contains no
 * answers, code or link, because a picture may spread further than its owner knows.
 */
export function sharePictureOf(reading: ResultReading): SharePicture | null {
	const { text, wording, quiz, result, headline, mode, locale } = reading;
	if (!namesRole(headline)) return null;
	const { picture } = text;
	const top = roleName(reading, headline.top);
	const target = quiz.roles.find(({ id }) => id === headline.top)?.target;
	return {
		site: picture.site,
		quiz: mode === 'quick' ? picture.quiz(wording.name, text.modes.quick) : wording.name,
		headline: picture.headline[headline.kind](top, roleName(reading, headline.second)),
		groups: groupsOf(reading, headline.kind),
		means: picture.means(certaintyPoints(reading), top),
		caveat: caveatOf(reading),
		axes: result.skills.map(({ skill, score, se }) => {
			const band = bandOf(score, se);
			return {
				name: shortName(reading, skill),
				score,
				band,
				target: target?.[skill] ?? null,
				value: score === null ? null : points(locale, score),
				range: band === null ? text.notMeasured : interval(locale, band.low, band.high)
			};
		}),
		legend: { person: picture.person, band: picture.band, role: text.profileOf(top) },
		ask: picture.ask,
		limits: picture.limits
	};
}

/** Returns the contents of the picture as one paragraph, for people who cannot see it. */
export function describePicture(reading: ResultReading, shown: SharePicture): string {
	const { text, locale, result } = reading;
	const shares = shown.groups.map(({ name, percent }) => `${name} ${percent}`);
	const scores = shown.axes.map(({ value, range }, i) => {
		const name = skillName(reading, result.skills[i]?.skill ?? '');
		return value === null ? `${name}: ${range}` : `${name} ${value} (${range})`;
	});
	return [
		`${shown.headline}.`,
		text.picture.match(list(locale, shares)),
		shown.means,
		...(shown.caveat === null ? [] : [shown.caveat]),
		text.picture.skills(scores.join('; ')),
		shown.limits
	].join(' ');
}

/** Returns the most important caveat. An early stage says more about a match than any flag. */
function caveatOf(reading: ResultReading): string | null {
	const { text, result, headline } = reading;
	const { caveats, early } = text.picture;
	if (headline.stage === 'early') return early(roleName(reading, headline.top));
	const weightiest = CAVEATS.find((flag) => result.flags.includes(flag));
	return weightiest === undefined ? null : caveats[weightiest];
}

function groupsOf(reading: ResultReading, kind: Headline['kind']): ScaleGroup[] {
	const looks = ['tall', kind === 'blend' ? 'tall-hollow' : 'hollow', 'short'] as const;
	const groups = hundredPeople(reading);
	const unnamed = reading.quiz.roles.length - (groups.length - 1);
	return groups.map(({ role, people, percent }, place) => ({
		name: role === null ? reading.text.picture.others(unnamed) : roleName(reading, role),
		percent,
		people,
		look: looks[place] ?? 'shortest'
	}));
}
