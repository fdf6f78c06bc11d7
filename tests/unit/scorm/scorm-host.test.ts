import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome, Problem } from '#lib/embed/host.ts';
import { scorm as english } from '#lib/i18n/en/scorm.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { openScormHost, type PageWindow } from '#lib/scorm/scorm-host.ts';
import { encodeSuspended } from '#lib/scorm/suspend-data.ts';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import { encodeProgress, parseProgress, progressKey } from '#lib/session/saved-progress.ts';
import { FakeLms } from '../../support/fake-lms.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';

/** The page around the quiz, with timers that the test runs. */
class FakePage implements PageWindow {
	readonly API: FakeLms | null;
	readonly performance = { now: () => 0 };
	readonly opener = null;
	readonly location = { href: 'https://lms.example/package/index.html' };
	readonly navigator = { onLine: true };
	/** The page's requests to its server, as method and address. */
	readonly asked: string[] = [];
	isHidden = false;
	#tasks: (() => void)[] = [];
	#listeners = new Map<string, () => void>();

	constructor(lms: FakeLms | null) {
		this.API = lms;
	}

	get parent(): PageWindow {
		return this;
	}

	get document() {
		return {
			hidden: this.isHidden,
			addEventListener: (type: string, listener: () => void) => {
				this.#listeners.set(type, listener);
			}
		};
	}

	setTimeout(task: () => void): number {
		return this.#tasks.push(task);
	}

	clearTimeout(timer: number): void {
		this.#tasks[timer - 1] = () => undefined;
	}

	addEventListener(type: string, listener: () => void): void {
		this.#listeners.set(type, listener);
	}

	fire(type: string): void {
		this.#listeners.get(type)?.();
	}

	async fetch(address: string, { method }: RequestInit): Promise<unknown> {
		this.asked.push(`${String(method)} ${address}`);
		if (this.API?.server === 'away') throw new TypeError('Failed to fetch');
		return Promise.resolve();
	}

	get listensTo(): readonly string[] {
		return [...this.#listeners.keys()];
	}

	runTimers(): void {
		for (const task of this.#tasks.splice(0)) task();
	}

	/** Runs the planned tasks and waits until the server has answered. */
	async settle(): Promise<void> {
		this.runTimers();
		await new Promise((resolve) => {
			setImmediate(resolve);
		});
	}
}

const answers = answersOfCase('clear-specialist');
const progress = { mode: 'full', answers, at: 'q07', seed: 5, trail: [], elapsedMs: {} } as const;
const outcome: Outcome = {
	quiz,
	mode: 'full',
	code: encodeAnswers(quiz, answers),
	result: scoreQuiz(compileQuiz(quiz), answers),
	isSaid: true
};

let lms: FakeLms;
let page: FakePage;
let warnings: (Problem | null)[];

function open(kept: Readonly<Record<string, string>> = {}, hasObjectives = false) {
	lms = new FakeLms(kept);
	return openIn(new FakePage(lms), hasObjectives);
}

function openIn(around: FakePage, hasObjectives = false) {
	page = around;
	const host = openScormHost(quiz, { window: page, hasObjectives });
	host.listen({ configure: () => undefined, warn: (problem) => warnings.push(problem) });
	return host;
}

beforeEach(() => {
	warnings = [];
});

describe('progress', () => {
	test('goes to the platform, without the times', () => {
		const device = new DeviceStorage(() => host.storage);
		const host = open();
		const timed = { ...progress, elapsedMs: { q01: 1234 } };
		expect(device.write(progressKey(quiz), encodeProgress(quiz, timed))).toBe(true);
		page.runTimers();
		expect(lms.committed['cmi.suspend_data']).toBe(encodeSuspended(quiz, progress));
	});

	test('is restored from the platform before any new answer is taken', () => {
		const host = open({ 'cmi.suspend_data': encodeSuspended(quiz, progress) ?? '' });
		const device = new DeviceStorage(() => host.storage);
		expect(parseProgress(quiz, device.read(progressKey(quiz)))).toEqual({
			kind: 'progress',
			progress
		});
	});

	test('of something else is as good as none', () => {
		const host = open({ 'cmi.suspend_data': 'page=3' });
		expect(new DeviceStorage(() => host.storage).keys()).toEqual([]);
	});

	test('that the person deletes is gone from the platform, too', () => {
		const host = open({ 'cmi.suspend_data': encodeSuspended(quiz, progress) ?? '' });
		expect(new DeviceStorage(() => host.storage).remove(progressKey(quiz))).toBe(true);
		page.runTimers();
		expect(lms.committed['cmi.suspend_data']).toBe('');
	});
});

describe('a platform that is opened again', () => {
	const finished = encodeSuspended(quiz, progress, 'finished') ?? '';
	const reachedWith = (kept: Readonly<Record<string, string>>) => open(kept).reached;

	test.each(['completed', 'passed', 'failed'])('with a result that is %s shows it', (status) => {
		const kept = { 'cmi.core.lesson_status': status, 'cmi.suspend_data': finished };
		expect(reachedWith(kept)).toBe(outcome.code);
		page.runTimers();
		expect(lms.committed).toMatchObject(kept);
	});

	test('to look back shows it, too, records nothing, and does not say that it would', () => {
		const kept = { 'cmi.core.lesson_status': 'completed', 'cmi.core.lesson_mode': 'review' };
		const { reached, notice } = open({ ...kept, 'cmi.suspend_data': finished });
		expect([reached, notice]).toEqual([outcome.code, null]);
		expect(lms.calls.filter((call) => call.startsWith('LMSSetValue'))).toEqual([]);
	});

	test('with a result that it has not heard of goes on, so that it hears of it', () => {
		const kept = { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': finished };
		expect(reachedWith(kept)).toBeNull();
	});

	test('in the middle of another go asks whether to go on with that', () => {
		const kept = {
			'cmi.core.lesson_status': 'completed',
			'cmi.suspend_data': encodeSuspended(quiz, progress) ?? ''
		};
		expect(reachedWith(kept)).toBeNull();
	});

	test('has the answers of the result until one is changed', () => {
		const host = open();
		const device = new DeviceStorage(() => host.storage);
		device.write(progressKey(quiz), encodeProgress(quiz, progress));
		host.completed(outcome);
		page.runTimers();
		expect(lms.committed['cmi.suspend_data']).toBe(finished);
		device.write(progressKey(quiz), encodeProgress(quiz, progress));
		page.runTimers();
		expect(lms.committed['cmi.suspend_data']).toBe(encodeSuspended(quiz, progress, 'again'));
		expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
	});
});

describe('the end', () => {
	test('is completion and nothing else', () => {
		open().completed(outcome);
		page.runTimers();
		expect(lms.committed).toEqual({
			'cmi.core.lesson_status': 'completed',
			'cmi.core.exit': 'suspend'
		});
	});

	test('with objectives hands over every measured skill', () => {
		open({}, true).completed(outcome);
		page.runTimers();
		const ids = quiz.skills.map((_, index) => lms.committed[`cmi.objectives.${String(index)}.id`]);
		expect(ids).toEqual(quiz.skills.map(({ id }) => id));
	});

	test('of answers that look careless hands over no skill', () => {
		open({}, true).completed({ ...outcome, isSaid: false });
		page.runTimers();
		expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
		expect(Object.keys(lms.committed).join()).not.toContain('objectives');
	});
});

test('the page going out of sight commits, the page going away finishes; nothing waits for unload', () => {
	const host = open();
	const device = new DeviceStorage(() => host.storage);
	device.write(progressKey(quiz), encodeProgress(quiz, progress));
	page.isHidden = true;
	page.fire('visibilitychange');
	expect(lms.committed['cmi.suspend_data']).toBe(encodeSuspended(quiz, progress));
	expect(lms.count('LMSFinish')).toBe(0);
	page.fire('pagehide');
	page.fire('pagehide');
	expect(lms.count('LMSFinish')).toBe(1);
	page.fire('pageshow');
	expect(lms.count('LMSInitialize')).toBe(2);
	expect(page.listensTo.toSorted()).toEqual(['online', 'pagehide', 'pageshow', 'visibilitychange']);
});

test('the start page says what the platform gets, and that of the skills only when it gets them', () => {
	expect(open().notice?.en).toBe(english.notice);
	expect(open({}, true).notice?.en).toBe(`${english.notice} ${english.skillsNotice}`);
	expect(open({}, true).notice?.id).toContain('Setiap skormu');
});

describe('what the person is told', () => {
	test('is nothing while the platform does its part', async () => {
		open().completed(outcome);
		await page.settle();
		expect(warnings.filter((problem) => problem !== null)).toEqual([]);
	});

	test('without a platform is said in both languages, and the result is not in danger', () => {
		const host = openIn(new FakePage(null), true);
		expect(warnings.at(-1)?.said.en).toBe(english.missing);
		expect(warnings.at(-1)?.said.id).toContain('Tidak ada platform belajar');
		expect(warnings.at(-1)?.isUrgent).toBe(false);
		expect(() => {
			host.completed(outcome);
			page.runTimers();
			page.fire('pagehide');
		}).not.toThrow();
	});

	test('names every part that was not saved, until it is', async () => {
		const host = open({}, true);
		const device = new DeviceStorage(() => host.storage);
		lms.refuses = (call) => call === 'LMSCommit';
		device.write(progressKey(quiz), encodeProgress(quiz, progress));
		host.completed(outcome);
		page.runTimers();
		expect(warnings.at(-1)?.isUrgent).toBe(true);
		expect(warnings.at(-1)?.said.en).toContain(
			': your latest answers, that you have finished and your scores.'
		);
		expect(warnings.at(-1)?.said.id).toContain(
			': jawaban terbarumu, bahwa kamu sudah selesai dan skormu.'
		);
		lms.refuses = () => false;
		await page.settle();
		expect(warnings.at(-1)).toBeNull();
	});
});

test('asks only its own server, and only after a commit', async () => {
	open();
	expect(lms.count('LMSCommit')).toBe(1);
	await page.settle();
	expect(page.asked).toEqual(['HEAD https://lms.example/package/index.html']);
});

test('a server that is silent for ten seconds counts as away', async () => {
	const host = open();
	await page.settle();
	page.fetch = (_, { signal }) =>
		new Promise((_resolve, reject) => {
			signal?.addEventListener('abort', () => {
				reject(new DOMException('aborted', 'AbortError'));
			});
		});
	host.completed(outcome);
	page.runTimers();
	expect(warnings.at(-1)).toBeNull();
	await page.settle();
	expect(warnings.at(-1)?.said.en).toContain('that you have finished');
});

test('the network away at the last answer costs nothing once it is back', async () => {
	lms = new FakeLms({}, 'moodle');
	const host = openIn(new FakePage(lms));
	const device = new DeviceStorage(() => host.storage);
	await page.settle();
	lms.server = 'away';
	page.navigator.onLine = false;
	device.write(progressKey(quiz), encodeProgress(quiz, progress));
	host.completed(outcome);
	await page.settle();
	expect(warnings.at(-1)?.said.en).toContain('your latest answers and that you have finished');
	lms.server = 'up';
	page.navigator.onLine = true;
	page.fire('online');
	await page.settle();
	expect(warnings.at(-1)).toBeNull();
	const later = openIn(new FakePage(new FakeLms(lms.committed, 'moodle')));
	expect(later.reached).toBe(outcome.code);
});

describe('deleting', () => {
	const finished = encodeSuspended(quiz, progress, 'finished') ?? '';
	const done = { 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': finished };

	function forget(host: ReturnType<typeof open>) {
		const device = new DeviceStorage(() => host.storage);
		for (const key of device.keys()) device.remove(key);
		return host.confirm();
	}

	test('is confirmed when the platform has taken it', async () => {
		const host = open({ 'cmi.suspend_data': encodeSuspended(quiz, progress) ?? '' });
		expect(host.isKeeping()).toBe(true);
		expect(await forget(host)).toBe(true);
		expect(lms.committed['cmi.suspend_data']).toBe('');
	});

	test('is not confirmed while the platform does not save', async () => {
		const host = open({ 'cmi.suspend_data': encodeSuspended(quiz, progress) ?? '' });
		lms.server = 'failing';
		expect(await forget(host)).toBe(false);
		expect(lms.committed['cmi.suspend_data']).not.toBe('');
	});

	test.each(['review', 'browse'])('is not possible where nothing is recorded: %s', async (mode) => {
		const host = open({ ...done, 'cmi.core.lesson_mode': mode });
		expect(host.isKeeping()).toBe(false);
		expect(await forget(host)).toBe(false);
		expect(lms.committed['cmi.suspend_data']).toBe(finished);
	});

	test('is not possible without a platform', () => {
		expect(openIn(new FakePage(null)).isKeeping()).toBe(false);
	});
});

describe('a platform whose status is always empty', () => {
	const finished = encodeSuspended(quiz, progress, 'finished') ?? '';
	const again = encodeSuspended(quiz, progress, 'again') ?? '';
	const openAgain = (text: string) => {
		const kept = { 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': text };
		lms = new FakeLms(kept, 'open-edx');
		return openIn(new FakePage(lms));
	};

	test('shows the result of a finished attempt, which stays completed', async () => {
		expect(openAgain(finished).reached).toBe(outcome.code);
		await page.settle();
		expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
	});

	test('keeps "completed" when answers are changed or deleted and the page is opened again', async () => {
		const host = openAgain(finished);
		const device = new DeviceStorage(() => host.storage);
		device.write(progressKey(quiz), encodeProgress(quiz, progress));
		await page.settle();
		expect(lms.committed['cmi.suspend_data']).toBe(again);
		expect(openAgain(again).reached).toBeNull();
		await page.settle();
		expect(lms.committed['cmi.core.lesson_status']).toBe('completed');

		const third = openAgain(again);
		new DeviceStorage(() => third.storage).remove(progressKey(quiz));
		await page.settle();
		const left = lms.committed['cmi.suspend_data'] ?? '';
		openAgain(left);
		await page.settle();
		expect(left).not.toContain(outcome.code);
		expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
	});
});
