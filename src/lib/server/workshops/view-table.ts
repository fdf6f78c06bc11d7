import type { Cell } from '#lib/i18n/csv-text.ts';
import type { WorkshopView } from '#lib/schema/workshop.ts';
import { CERTAINTIES } from '#lib/schema/vocabulary.ts';

/** The published numbers as a table for programs: ids and whole points, an empty cell for what is hidden. */
export function viewTable(view: WorkshopView): Cell[][] {
	const { n, spreadN, left, skills, roles, labels, strongest, weakest, cover } = view;
	return [
		['kind', 'id', 'value', 'spread', 'low', 'high'],
		['people', '', n, '', '', ''],
		['people-in-spread', '', spreadN ?? '', '', '', ''],
		['flagged', '', left.flagged, '', '', ''],
		...skills.map(({ skill, mean, spread, interval }): Cell[] => {
			return ['skill', skill, mean ?? '', spread ?? '', interval?.[0] ?? '', interval?.[1] ?? ''];
		}),
		...roles.map(({ role, mean01, interval }): Cell[] => {
			return ['role-mean', role, mean01, '', interval?.[0] ?? '', interval?.[1] ?? ''];
		}),
		['strongest', strongest ?? '', '', '', '', ''],
		['weakest', weakest ?? '', '', '', '', ''],
		...cover.flatMap(({ role, met, missing }) => [
			['met', role, met.join(' '), '', '', ''],
			['missing', role, missing.join(' '), '', '', '']
		]),
		...(labels === null
			? []
			: CERTAINTIES.map((label): Cell[] => {
					return ['label', label, labels[label] ?? '', '', '', ''];
				}))
	];
}
