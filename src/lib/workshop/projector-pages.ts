import type { WorkshopView } from '#lib/schema/workshop.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

/** What one page of the projector shows; roles by their place in the view. */
export type ProjectorPage =
	| { readonly kind: 'skills' }
	| { readonly kind: 'roles'; readonly mix: Span | null; readonly cover: Span | null };

/** From one place up to, and without, another. */
interface Span {
	readonly from: number;
	readonly to: number;
}

/** So few roles, with names this short, have their mix and what they would find side by side. */
const SIDE_BY_SIDE = { roles: 3, letters: 16 };
const MIX_ROWS = 8;
const COVER_COLUMNS = 6;

/** The pages of a group's figures: each fits a screen of 1280 × 720 without scrolling. */
export function projectorPages(
	{ roles, cover }: Pick<WorkshopView, 'roles' | 'cover'>,
	{ wording }: Pick<QuizBundle, 'wording'>
): ProjectorPage[] {
	const all = roles.length;
	// a profile has none
	if (all === 0) return [{ kind: 'skills' }];
	const isShort = roles.every(
		({ role }) => (wording.roles[role]?.name ?? role).length <= SIDE_BY_SIDE.letters
	);
	const hasCover = cover.length > 0;
	if (all <= SIDE_BY_SIDE.roles && isShort) {
		const whole = { from: 0, to: all };
		return [{ kind: 'skills' }, { kind: 'roles', mix: whole, cover: hasCover ? whole : null }];
	}
	return [
		{ kind: 'skills' },
		...spans(all, MIX_ROWS).map((mix) => ({ kind: 'roles' as const, mix, cover: null })),
		...(hasCover ? spans(cover.length, COVER_COLUMNS) : []).map((part) => ({
			kind: 'roles' as const,
			mix: null,
			cover: part
		}))
	];
}

/** As few pages as will do, and as even as they can be: nine roles are five and four, not eight and one. */
function spans(count: number, most: number): Span[] {
	const pages = Math.ceil(count / most);
	const size = Math.ceil(count / pages);
	return Array.from({ length: pages }, (_, page) => ({
		from: page * size,
		to: Math.min(count, (page + 1) * size)
	}));
}
