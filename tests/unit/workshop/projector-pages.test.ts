import { expect, test } from 'vitest';
import { projectorPages } from '#lib/workshop/projector-pages.ts';
import { madeUpBundle } from '../../support/made-up-result.ts';

function pagesOf(roles: number, { hasCover = true, name = 'Maker' } = {}) {
	const ids = Array.from({ length: roles }, (_, r) => `role-${String(r)}`);
	const { wording } = madeUpBundle({ roles, skills: 3 });
	const words = Object.fromEntries(ids.map((id) => [id, { name, summary: '…' }]));
	return projectorPages(
		{
			roles: ids.map((role) => ({ role, mean01: 0.5, interval: null })),
			cover: hasCover ? ids.map((role) => ({ role, met: [], missing: [] })) : []
		},
		{ wording: { ...wording, roles: words } }
	);
}

test('up to three roles share a page with what they would find', () => {
	const whole = { from: 0, to: 3 };
	expect(pagesOf(3)).toEqual([{ kind: 'skills' }, { kind: 'roles', mix: whole, cover: whole }]);
	expect(pagesOf(3, { hasCover: false }).at(-1)).toEqual({
		kind: 'roles',
		mix: whole,
		cover: null
	});
});

test('long names leave no room for that', () => {
	const whole = { from: 0, to: 3 };
	expect(pagesOf(3, { name: 'Community & partnerships manager' }).slice(1)).toEqual([
		{ kind: 'roles', mix: whole, cover: null },
		{ kind: 'roles', mix: null, cover: whole }
	]);
});

test('more roles have pages of their own, as even as they can be', () => {
	expect(pagesOf(9).slice(1)).toEqual([
		{ kind: 'roles', mix: { from: 0, to: 5 }, cover: null },
		{ kind: 'roles', mix: { from: 5, to: 9 }, cover: null },
		{ kind: 'roles', mix: null, cover: { from: 0, to: 5 } },
		{ kind: 'roles', mix: null, cover: { from: 5, to: 9 } }
	]);
});

test.each([2, 3, 4, 8, 12])('of %i roles, every role is on one page of each kind', (roles) => {
	for (const part of ['mix', 'cover'] as const) {
		const places = pagesOf(roles).flatMap((page) => {
			const span = page.kind === 'roles' ? page[part] : null;
			return span ? Array.from({ length: span.to - span.from }, (_, i) => span.from + i) : [];
		});
		expect(places).toEqual(Array.from({ length: roles }, (_, r) => r));
	}
});
