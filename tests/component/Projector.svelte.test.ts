import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ProjectorStage from '#lib/components/workshop/ProjectorStage.svelte';
import type { Board, PublicWorkshop, WorkshopState, WorkshopView } from '#lib/schema/workshop.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { projectorPages } from '#lib/workshop/projector-pages.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { madeUpBundle } from '../support/made-up-result.ts';
import { bundles, quiz } from '../support/session-quiz.ts';
import { projectorTexts } from '../support/workshop-texts.ts';
import '../../src/app.css';

const workshop: PublicWorkshop = {
	code: 'ABCD23',
	state: 'open',
	quiz: quiz.id,
	version: quiz.version,
	mode: 'full',
	locale: 'en',
	title: 'Class 11 B',
	rows: false,
	school: false,
	keepHours: 24,
	canJoin: true
};

const view: WorkshopView = {
	n: 23,
	spreadN: 20,
	left: { flagged: 'few' },
	skills: quiz.skills.map(({ id }, s) => ({
		skill: id,
		mean: 40 + 5 * s,
		spread: 10,
		interval: [36 + 5 * s, 44 + 5 * s]
	})),
	roles: quiz.roles.map(({ id }, r) => ({
		role: id,
		mean01: [0.52, 0.33, 0.15][r] ?? 0,
		interval: [0.1, 0.6]
	})),
	strongest: 'long-term-planning',
	weakest: 'creativity',
	cover: quiz.roles.map(({ id }, r) => ({
		role: id,
		met: [],
		missing: r === 0 ? [] : ['analytics']
	})),
	labels: null
};

/** What is known of a group too small for anything that says how people differ. */
const small: WorkshopView = {
	...view,
	n: 6,
	spreadN: null,
	skills: view.skills.map((one) => ({ ...one, spread: null, interval: null })),
	roles: view.roles.map((one) => ({ ...one, interval: null })),
	strongest: null,
	weakest: null,
	cover: []
};

function boardIn(state: WorkshopState, shown: WorkshopView | null = null): Board {
	return { revision: 1, state, show: 'board', counts: { joined: 31, finished: 24 }, view: shown };
}

function show(board: Board, props: object = {}, locale: Locale = 'en') {
	return render(ProjectorStage, {
		...{ text: projectorTexts[locale], workshop, board, bundle: bundles[locale] },
		...{ show: board.show, step: 0, origin: 'https://arah.example' },
		...props
	});
}

const en = projectorTexts.en;

describe('before the reveal', () => {
	test.each<WorkshopState>(['lobby', 'open'])(
		'%s shows the way in and the counts, and no number more',
		async (state) => {
			const { container } = await show(boardIn(state));
			await expect.element(page.getByText('ABC-D23', { exact: true })).toBeVisible();
			await expect.element(page.getByText('arah.example/room')).toBeVisible();
			await expect.element(page.getByRole('img', { name: en.qr('ABC-D23') })).toBeVisible();
			await expect.element(page.getByText('31')).toBeVisible();
			await expect.element(page.getByText('24', { exact: true })).toBeVisible();
			expect(container.querySelectorAll('table, canvas')).toHaveLength(0);
		}
	);

	test('in school mode nobody is counted as finished', async () => {
		await show(boardIn('open'), { workshop: { ...workshop, school: true } });
		await expect.element(page.getByText(en.schoolPromise)).toBeVisible();
		expect(page.getByText(en.finished, { exact: true }).elements()).toHaveLength(0);
	});
});

describe('after it', () => {
	test('a group without figures yet is told when they will appear', async () => {
		await show(boardIn('revealed'));
		await expect.element(page.getByText(en.few)).toBeVisible();
	});

	test.each<[Locale]>([['en'], ['id']])(
		'the skills stand as picture and numbers, in %s',
		async (locale) => {
			await show(boardIn('revealed', view), {}, locale);
			const text = projectorTexts[locale];
			const radar = page.getByRole('img', { name: text.radar('23') });
			await expect.element(radar).toHaveAccessibleDescription(text.skills);
			const cells = page.getByRole('table', { name: text.skills }).element().textContent;
			expect(cells).toMatch(/40.*65/);
			await expect.element(page.getByText(text.spread('20'), { exact: false })).toBeVisible();
			const nameOf = (skill: string) => bundles[locale].wording.skills[skill]?.short ?? '?';
			for (const name of [
				`${nameOf('long-term-planning')} ▲ ${text.strongest}`,
				`${nameOf('creativity')} ▽ ${text.weakest}`
			]) {
				await expect.element(page.getByRole('rowheader', { name })).toBeVisible();
			}
		}
	);

	test('below ten people nothing says how they differ', async () => {
		await show(boardIn('revealed', small));
		await expect.element(page.getByText(en.noSpread, { exact: false })).toBeVisible();
		expect(page.getByText(en.range).elements()).toHaveLength(0);
		await show(boardIn('revealed', small), { step: 1 });
		await expect.element(page.getByText(en.later)).toBeVisible();
		await expect.element(page.getByText(en.tooFew)).toBeVisible();
	});

	test.each<[Locale]>([['en'], ['id']])(
		'the roles stand on one axis with their likely ranges, in %s',
		async (locale) => {
			const text = projectorTexts[locale];
			await show(boardIn('revealed', view), { step: 1 }, locale);
			await expect.element(page.getByText(text.noneAhead)).toBeVisible();
			await expect.element(page.getByText('52%').first()).toBeVisible();
			expect(
				page.getByText(text.likely(locale === 'en' ? '10 to 60' : '10 sampai 60')).elements()
			).toHaveLength(3);
		}
	);

	test('a role is ahead only if its range lies above all others', async () => {
		const roles = view.roles.map((one, r): WorkshopView['roles'][number] => ({
			...one,
			interval: r === 0 ? [0.61, 0.8] : [0.1, 0.6]
		}));
		await show(boardIn('revealed', { ...view, roles }), { step: 1 });
		await expect.element(page.getByText(en.ahead('Officer'))).toBeVisible();
	});

	test('a table says what each role would find, skill by skill', async () => {
		const met = quiz.skills.map(({ id }) => id);
		const cover = view.cover.map(({ role, missing }) => ({
			role,
			met: met.filter((id) => id !== 'creativity' && !missing.includes(id)),
			missing
		}));
		await show(boardIn('revealed', { ...view, cover }), { step: 1 });
		const table = page.getByRole('table', { name: en.cover });
		const analytics = table.getByRole('row', { name: /^Analytics/ });
		expect(analytics.getByText(en.more).elements()).toHaveLength(2);
		expect(analytics.getByRole('img', { name: en.enough }).elements()).toHaveLength(1);
		const creativity = table.getByRole('row', { name: /^Creativity/ });
		expect(creativity.getByText(en.notAsked).elements()).toHaveLength(3);
	});

	test('no skill is called the strongest when chance would do', async () => {
		await show(boardIn('revealed', { ...view, strongest: null, weakest: null }));
		await expect.element(page.getByText(en.noneStandsOut)).toBeVisible();
	});

	test('blank is blank, and code is the code', async () => {
		const { container } = await show(boardIn('revealed', view), { show: 'blank' });
		expect(container.querySelectorAll('table, canvas, svg')).toHaveLength(0);
		await show(boardIn('revealed', view), { show: 'code' });
		await expect.element(page.getByText('ABC-D23', { exact: true })).toBeVisible();
	});
});

test.each<WorkshopState>(['lobby', 'open'])(
	'on a projector the code and the QR code can be read from the last row (%s)',
	async (state) => {
		const { container } = await show(boardIn(state));
		// one em is 2.6 % of the height of the screen
		container.style.fontSize = '26px';
		await expect.element(page.getByRole('img', { name: en.qr('ABC-D23') })).toBeVisible();
		const code = page.getByText('ABC-D23', { exact: true }).element();
		const qr = page.getByRole('img', { name: en.qr('ABC-D23') }).element();
		expect(parseFloat(getComputedStyle(code).fontSize)).toBeGreaterThanOrEqual(80);
		expect(qr.getBoundingClientRect().height).toBeGreaterThanOrEqual(300);
	}
);

/** Figures of a group for any quiz, with wide ranges and both kinds of cells. */
function viewFor({ quiz: of }: QuizBundle): WorkshopView {
	const ids = of.skills.map(({ id }) => id);
	return {
		...view,
		skills: ids.map((skill, s) => ({ skill, mean: 30 + 5 * s, spread: 12, interval: [20, 90] })),
		roles: of.roles.map(({ id }, r) => ({
			role: id,
			mean01: [0, 0.5, 1, 0.3][r % 4] ?? 0,
			interval: [[0, 0.2] as const, [0.1, 0.95] as const, [0.8, 1] as const][r % 3] ?? null
		})),
		strongest: ids[0] ?? null,
		weakest: ids[1] ?? null,
		cover: of.roles.map(({ id }, r) => ({
			role: id,
			met: ids.filter((_, s) => (s + r) % 2 === 0),
			missing: ids.filter((_, s) => (s + r) % 2 === 1)
		}))
	};
}

describe('on a projector of 1280 × 720', () => {
	// as on the page: one em is 2.6 % of the height, and footer and margins take the rest
	const EM = 18.72;
	const ROOM = { width: 1280 - 4 * EM, height: 720 - 2 * EM - 33 };

	test.each<[roles: number, skills: number, hasLongNames: boolean, locale: Locale]>([
		[2, 3, false, 'en'],
		[3, 6, true, 'id'],
		[4, 6, false, 'en'],
		[8, 10, true, 'id'],
		[12, 10, true, 'en']
	])(
		'every page fits, in letters that can be read (%i roles, %i skills, long names: %s, %s)',
		async (roles, skills, hasLongNames, locale) => {
			await page.viewport(1280, 720);
			const bundle = madeUpBundle({ roles, skills, hasLongNames, locale });
			const shown = viewFor(bundle);
			for (const step of projectorPages(shown, bundle).keys()) {
				const { container, unmount } = await show(
					boardIn('revealed', shown),
					{ bundle, step },
					locale
				);
				container.style.cssText = `font: ${String(EM)}px/1.6 var(--font-sans); width: ${String(ROOM.width)}px; container-type: inline-size`;
				const { height } = container.getBoundingClientRect();
				expect(height, `page ${String(step)}`).toBeLessThanOrEqual(ROOM.height);
				expect(container.scrollWidth, `page ${String(step)}`).toBeLessThanOrEqual(ROOM.width + 1);
				const sizes = [...container.querySelectorAll('p, th, td, text, h1, h2, span')]
					.filter((one) => one.closest('.visually-hidden') === null)
					.map((one) => parseFloat(getComputedStyle(one).fontSize));
				expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
				await unmount();
			}
		}
	);
});
