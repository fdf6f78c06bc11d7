import { beforeEach, describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Answers, Mode } from '#lib/schema/quiz.ts';
import { createChooser } from '#lib/session/create-chooser.ts';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import { parseProgress, progressKey } from '#lib/session/saved-progress.ts';
import { QuizFlow } from '#lib/session/quiz-flow.svelte.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';
import { FickleStorage } from '../../support/session-storage.ts';

const all = answersOfCase('near-officer');
const key = progressKey(quiz);
const loaded = () => Promise.resolve(createChooser);

let storage: DeviceStorage;
let now: number;

beforeEach(() => {
	const device = new FickleStorage();
	storage = new DeviceStorage(device.open);
	now = 0;
});

/** A visit of the quiz page on this device. */
async function visit(hash = '', { of = quiz, loadChooser = loaded } = {}) {
	const flow = new QuizFlow(of, { storage, now: () => now, newSeed: () => 77, loadChooser });
	await flow.open(hash);
	return flow;
}

/** Answers what is asked until there is a review or a result, a second for each. */
function goThrough(flow: QuizFlow, answers: Answers) {
	for (let steps = 0; flow.stage === 'item'; steps += 1) {
		if (steps > quiz.items.length) throw new Error('It goes on for ever.');
		const item = flow.session?.item?.id ?? '';
		const option = answers[item];
		if (option !== undefined) flow.answer(item, option);
		now += 1000;
		flow.next();
	}
}

const answersIn = (flow: QuizFlow) => flow.session?.answers ?? {};
const codeOf = (answers: Answers, mode: Mode) => encodeAnswers(quiz, answers, mode);

function kept() {
	const saved = parseProgress(quiz, storage.read(key));
	if (saved.kind !== 'progress') throw new Error(`Kept is ${saved.kind}.`);
	return saved.progress;
}

describe('a quick match', () => {
	test('goes straight to its first question, and to the result as soon as the role is clear', async () => {
		const flow = await visit('#quick');
		expect([flow.stage, flow.session?.mode, flow.session?.item?.id]).toEqual([
			'item',
			'quick',
			'q01'
		]);
		goThrough(flow, all);
		expect(flow.stage).toBe('done');
		expect(flow.session?.answered).toBeLessThan(20);
		expect(flow.toCode()).toBe(codeOf(answersIn(flow), 'quick'));
	});

	test('is saved at every step and resumes at the same question', async () => {
		const flow = await visit('#quick');
		for (let steps = 0; steps < 9; steps += 1) {
			const item = flow.session?.item?.id ?? '';
			flow.answer(item, all[item] ?? '');
			flow.next();
		}
		const trail = flow.session?.items.map(({ id }) => id);
		flow.back();
		expect(kept()).toMatchObject({ mode: 'quick', trail, at: trail?.[8] });

		const later = await visit();
		expect(later.stage).toBe('intro');
		await later.begin({ from: 'saved', mode: 'quick' });
		expect(later.session?.items.map(({ id }) => id)).toEqual(trail);
		expect(later.session?.item?.id).toBe(trail?.[8]);
		expect(answersIn(later)).toEqual(answersIn(flow));
	});

	test('asks another question for one that was passed over, and offers it again at the end', async () => {
		const { q09: _, ...others } = all;
		const flow = await visit('#quick');
		goThrough(flow, others);
		expect(flow.stage).toBe('review');
		expect(flow.session?.skipped.map(({ id }) => id)).toEqual(['q09']);
		expect(flow.session?.items.map(({ id }) => id)).toContain('q11');
		flow.toSkipped();
		expect([flow.stage, flow.session?.item?.id]).toEqual(['item', 'q09']);
	});

	test('in which nothing was left unanswered is a full profile', async () => {
		const flow = await visit(`#${codeOf(all, 'full')}`);
		await flow.begin({ from: 'linked', mode: 'quick' });
		expect(flow.session?.mode).toBe('quick');
		expect(flow.toCode()).toBe(codeOf(all, 'full'));
	});
});

describe('from a quick match to the full profile', () => {
	test('every answer and time comes along, and the first question without an answer is next', async () => {
		const quick = await visit('#quick');
		goThrough(quick, all);
		const given = answersIn(quick);

		const full = await visit(`#${codeOf(given, 'full')}`);
		expect([full.stage, full.session?.mode]).toEqual(['item', 'full']);
		expect(answersIn(full)).toEqual(given);
		expect(given[full.session?.item?.id ?? '']).toBeUndefined();
		expect(full.session?.items.slice(0, full.session.index).every(({ id }) => given[id])).toBe(
			true
		);

		goThrough(full, all);
		expect([full.stage, full.toCode()]).toEqual(['done', codeOf(all, 'full')]);
		expect(Object.values(kept().elapsedMs).every((ms) => ms >= 1000)).toBe(true);
	});

	test('on another device the code alone is enough', async () => {
		const given = { q01: 'alone', q05: 'regular' };
		const flow = await visit(`#${codeOf(given, 'full')}`);
		expect([flow.session?.mode, flow.session?.item?.id]).toEqual(['full', 'q09']);
		expect(answersIn(flow)).toEqual(given);
	});
});

describe('from the full profile to a quick match', () => {
	beforeEach(async () => {
		const flow = await visit('#start');
		for (const { id } of flow.session?.items.slice(0, 5) ?? []) {
			flow.answer(id, all[id] ?? '');
			flow.next();
		}
	});

	test('nothing is replaced without asking', async () => {
		const before = storage.read(key);
		const flow = await visit('#quick');
		expect([flow.stage, flow.saved.kind, storage.read(key)]).toEqual(['intro', 'progress', before]);
	});

	test('the answers can be taken along: they are not asked again', async () => {
		const flow = await visit('#quick');
		await flow.begin({ from: 'saved', mode: 'quick' });
		expect(flow.session?.items.map(({ id }) => id)).toEqual('q01 q05 q09 q13 q18 q22'.split(' '));
		expect([flow.session?.item?.id, flow.session?.answered]).toEqual(['q22', 5]);
	});

	test('a new start keeps the old answers until the first new one', async () => {
		const before = storage.read(key);
		const flow = await visit('#quick');
		await flow.begin({ from: 'nothing', mode: 'quick' });
		expect([flow.session?.answered, storage.read(key)]).toEqual([0, before]);
		flow.answer('q01', 'never');
		expect(kept()).toMatchObject({ mode: 'quick', answers: { q01: 'never' }, trail: ['q01'] });
	});
});

describe('the part that only a quick match needs', () => {
	test('is not loaded for the full profile', async () => {
		let asked = 0;
		const loadChooser = () => {
			asked += 1;
			return loaded();
		};
		await visit('#start', { loadChooser });
		expect(asked).toBe(0);
		await visit('#quick', { loadChooser });
		expect(asked).toBe(1);
	});

	test('is said to be missing when it cannot be loaded, and the full profile still works', async () => {
		const loadChooser = () => Promise.reject(new TypeError('Failed to fetch'));
		const flow = await visit('#quick', { loadChooser });
		expect([flow.stage, flow.hasFailed]).toEqual(['intro', true]);
		await flow.begin({ from: 'nothing', mode: 'full' });
		expect([flow.stage, flow.hasFailed, flow.session?.mode]).toEqual(['item', false, 'full']);
	});

	test('that comes late does not overrule what the person chose meanwhile', async () => {
		let arrive: (chooser: typeof createChooser) => void = () => undefined;
		const loadChooser = () => new Promise<typeof createChooser>((resolve) => (arrive = resolve));
		const flow = await visit('', { loadChooser });
		const quick = flow.begin({ from: 'nothing', mode: 'quick' });
		await flow.begin({ from: 'nothing', mode: 'full' });
		arrive(createChooser);
		await quick;
		expect(flow.session?.mode).toBe('full');
	});
});

test('a quick match that was kept goes on as a full profile where the quiz has no quick match now', async () => {
	const before = await visit('#quick');
	before.answer('q01', 'alone');
	const flow = await visit('', { of: { ...quiz, quick: undefined } });
	await flow.begin({ from: 'saved', mode: 'quick' });
	expect([flow.session?.mode, flow.session?.item?.id, answersIn(flow)]).toEqual([
		'full',
		'q05',
		{ q01: 'alone' }
	]);
});
