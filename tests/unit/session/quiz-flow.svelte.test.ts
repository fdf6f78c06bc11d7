import { beforeEach, describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { createChooser } from '#lib/session/create-chooser.ts';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import { encodeProgress, parseProgress, progressKey } from '#lib/session/saved-progress.ts';
import type { Answers } from '#lib/schema/quiz.ts';
import { QuizFlow } from '#lib/session/quiz-flow.svelte.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';
import { FickleStorage } from '../../support/session-storage.ts';

const all = answersOfCase('near-officer');
const others = answersOfCase('near-strategist');
const key = progressKey(quiz);

let device: FickleStorage;
let storage: DeviceStorage;
let now: number;

beforeEach(() => {
	device = new FickleStorage();
	storage = new DeviceStorage(device.open);
	now = 0;
});

const loaded = () => Promise.resolve(createChooser);

/** A visit of the quiz page on this device. */
async function visit(hash = '', { of = quiz, loadChooser = loaded } = {}) {
	const flow = new QuizFlow(of, { storage, now: () => now, newSeed: () => 77, loadChooser });
	await flow.open(hash);
	return flow;
}

/** Goes from item to item to the end, a second for each. */
function goThrough(flow: QuizFlow, answers: Answers) {
	for (const { id } of flow.session?.items ?? []) {
		const option = answers[id];
		if (option !== undefined) flow.answer(id, option);
		now += 1000;
		flow.next();
	}
}

const kept = () => parseProgress(quiz, storage.read(key));
const codeOf = (answers: Answers) => `#${encodeAnswers(quiz, answers)}`;

function keep(answers: Answers, at = 'q09') {
	storage.write(
		key,
		encodeProgress(quiz, { mode: 'full', answers, at, trail: [], seed: 5, elapsedMs: {} })
	);
}

describe('the first visit', () => {
	test('begins with an introduction, and keeps nothing yet', async () => {
		expect((await visit()).stage).toBe('intro');
		expect(device.kept.size).toBe(0);
	});

	test('goes straight to the items when another page has said it all', async () => {
		const flow = await visit('#start');
		expect([flow.stage, flow.session?.item?.id, flow.session?.seed]).toEqual(['item', 'q01', 77]);
	});
});

describe('an answer', () => {
	test('is on the device before anything else happens', async () => {
		const flow = await visit('#start');
		flow.answer('q01', 'regular');
		expect(kept()).toMatchObject({ progress: { answers: { q01: 'regular' }, at: 'q01' } });
		expect(flow.isKept).toBe(true);
	});

	test('is there after a crash, with place, order and all answers before', async () => {
		const flow = await visit('#start');
		flow.answer('q01', 'regular');
		flow.next();
		flow.answer('q05', 'alone');

		const later = await visit();
		expect(later.stage).toBe('intro');
		await later.begin({ from: 'saved', mode: 'full' });
		expect(later.session?.answers).toEqual({ q01: 'regular', q05: 'alone' });
		expect([later.session?.item?.id, later.session?.seed]).toEqual(['q05', 77]);
	});

	test('a step keeps the new place', async () => {
		const flow = await visit('#start');
		flow.next();
		expect(kept()).toMatchObject({ progress: { at: 'q05' } });
		flow.back();
		expect(kept()).toMatchObject({ progress: { at: 'q01' } });
	});
});

describe('the end', () => {
	test('with every answer is the result, whose code holds them all', async () => {
		const flow = await visit('#start');
		goThrough(flow, all);
		expect(flow.stage).toBe('done');
		expect(`#${flow.toCode()}`).toBe(codeOf(all));
	});

	test('has kept the time of every item, the last one included', async () => {
		goThrough(await visit('#start'), all);
		const times = Object.fromEntries(quiz.items.map(({ id }) => [id, 1000]));
		expect(kept()).toMatchObject({ progress: { elapsedMs: times } });
	});

	test('with skipped items is a review first', async () => {
		const flow = await visit('#start');
		const { q05: _, q28: __, ...most } = all;
		goThrough(flow, most);
		expect(flow.stage).toBe('review');

		flow.toSkipped();
		expect([flow.stage, flow.session?.item?.id]).toEqual(['item', 'q05']);
		flow.answer('q05', 'never');
		expect(flow.session?.skipped.map(({ id }) => id)).toEqual(['q28']);
	});

	test('can be left as it is: what was answered is the result', async () => {
		const flow = await visit('#start');
		goThrough(flow, { q01: 'alone' });
		flow.finish();
		expect([flow.stage, `#${flow.toCode()}`]).toEqual(['done', codeOf({ q01: 'alone' })]);
	});

	test('lets one go back to the last item', async () => {
		const flow = await visit('#start');
		goThrough(flow, {});
		flow.back();
		expect([flow.stage, flow.session?.item?.id]).toEqual(['item', 'q30']);
	});
});

describe('time', () => {
	test('stops while the page is hidden', async () => {
		const flow = await visit('#start');
		now += 10;
		flow.pause();
		now += 10_000;
		flow.resume();
		now += 5;
		flow.next();
		expect(flow.session?.elapsedMs).toEqual({ q01: 15 });
	});

	test('stops in the review, also when the page becomes visible again', async () => {
		const flow = await visit('#start');
		goThrough(flow, {});
		now += 10_000;
		flow.pause();
		flow.resume();
		now += 10_000;
		flow.back();
		expect(flow.session?.elapsedMs.q30).toBe(1000);
	});
});

describe('what an earlier visit left', () => {
	test('is offered and stays as it is until the person chooses', async () => {
		keep(others);
		const before = storage.read(key);
		for (const hash of ['', '#start', codeOf(all), '#damaged']) {
			const flow = await visit(hash);
			expect([flow.stage, flow.saved.kind]).toEqual(['intro', 'progress']);
		}
		expect(storage.read(key)).toBe(before);
	});

	test('is gone on with by the code of the same answers', async () => {
		keep(others);
		const flow = await visit(codeOf(others));
		expect([flow.stage, flow.session?.item?.id, flow.session?.seed]).toEqual(['item', 'q09', 5]);
	});

	test('gives way to the answers of the address when the person says so', async () => {
		keep(others);
		const flow = await visit(codeOf(all));
		await flow.begin({ from: 'linked', mode: 'full' });
		expect(flow.session?.answers).toEqual(all);
		flow.next();
		expect(kept()).toMatchObject({ progress: { answers: all } });
	});

	test('stays when the person starts again, until the first step', async () => {
		keep(others);
		const before = storage.read(key);
		const flow = await visit();
		await flow.begin({ from: 'nothing', mode: 'full' });
		expect([flow.session?.answered, storage.read(key)]).toEqual([0, before]);
	});

	test('is said to be damaged, and is not deleted', async () => {
		storage.write(key, 'rust');
		expect(await visit('#start')).toMatchObject({ stage: 'intro', saved: { kind: 'damaged' } });
		expect(storage.read(key)).toBe('rust');
	});
});

test('a code alone brings its answers, to be looked at again', async () => {
	const flow = await visit(codeOf(all));
	expect([flow.stage, flow.session?.answered]).toEqual(['item', quiz.items.length]);
});

describe('a device that keeps nothing', () => {
	test('is known from the start, and the quiz works all the same', async () => {
		device.refuses = 'open';
		const flow = await visit('#start');
		expect(flow.isKept).toBe(false);
		goThrough(flow, all);
		expect([flow.isKept, flow.stage, `#${flow.toCode()}`]).toEqual([false, 'done', codeOf(all)]);
	});

	test('is noticed when it is full on the way, and when there is space again', async () => {
		const flow = await visit('#start');
		expect(flow.isKept).toBe(true);
		device.refuses = 'write';
		flow.answer('q01', 'alone');
		expect(flow.isKept).toBe(false);
		device.refuses = 'nothing';
		flow.next();
		expect(flow.isKept).toBe(true);
		expect(kept()).toMatchObject({ progress: { answers: { q01: 'alone' } } });
	});
});
