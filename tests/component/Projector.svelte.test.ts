import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ProjectorStage from '#lib/components/workshop/ProjectorStage.svelte';
import type { Board, PublicWorkshop, WorkshopState, WorkshopView } from '#lib/schema/workshop.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { bundles, quiz } from '../support/session-quiz.ts';
import { projectorTexts } from '../support/workshop-texts.ts';

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
			const nameOf = (skill: string) => bundles[locale].wording.skills[skill]?.name ?? '?';
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
	});

	test('the roles stand with how sure they are, and what each would find', async () => {
		await show(boardIn('revealed', view), { step: 1 });
		await expect.element(page.getByText('52%')).toBeVisible();
		expect(page.getByText(en.interval('10%', '60%')).elements()).toHaveLength(3);
		await expect.element(page.getByText(en.coverNone('Officer'))).toBeVisible();
		await expect
			.element(page.getByText(en.coverGap('Specialist', 'data & analytics')))
			.toBeVisible();
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
