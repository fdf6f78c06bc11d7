import { beforeEach, describe, expect, test } from 'vitest';
import { ScormAttempt, type AttemptReport } from '#lib/scorm/scorm-attempt.ts';
import type { ScormApi } from '#lib/scorm/scorm-api.ts';
import { FakeLms } from '../../support/fake-lms.ts';

interface Task {
	readonly at: number;
	readonly run: () => void;
}

/** What a page has around it, with a clock that moves only when told to. */
class Page {
	api: ScormApi | null;
	nowMs = 0;
	reports: AttemptReport[] = [];
	readonly attempt: ScormAttempt;
	#tasks: Task[] = [];

	constructor(api: ScormApi | null) {
		this.api = api;
		this.attempt = new ScormAttempt({
			findApi: () => this.api,
			now: () => this.nowMs,
			schedule: (run, delayMs) => {
				const task = { at: this.nowMs + delayMs, run };
				this.#tasks.push(task);
				return () => {
					this.#tasks = this.#tasks.filter((other) => other !== task);
				};
			},
			onchange: (report) => this.reports.push(report)
		});
	}

	get planned(): number {
		return this.#tasks.length;
	}

	/** Lets time pass, and everything happen that was planned for it. */
	pass(ms: number): void {
		const end = this.nowMs + ms;
		for (;;) {
			const [next] = this.#tasks.toSorted((a, b) => a.at - b.at);
			if (next === undefined || next.at > end) break;
			this.#tasks = this.#tasks.filter((task) => task !== next);
			this.nowMs = Math.max(this.nowMs, next.at);
			next.run();
		}
		this.nowMs = Math.max(this.nowMs, end);
	}
}

const SKILLS = [
	{ id: 'make', raw: '62' },
	{ id: 'talk', raw: '96' }
];

let lms: FakeLms;
let page: Page;

beforeEach(() => {
	lms = new FakeLms();
	page = new Page(lms);
});

describe('an attempt that goes well', () => {
	test('is incomplete from its start, and committed as such', () => {
		expect(page.attempt.open()).toBe('');
		expect(lms.committed).toMatchObject({
			'cmi.core.lesson_status': 'incomplete',
			'cmi.core.exit': 'suspend'
		});
		expect(page.attempt.report).toEqual({ lms: 'open', unsaved: [], isHandedIn: false });
	});

	test('goes on after an abrupt close with what was committed', () => {
		page.attempt.open();
		page.attempt.keep('progress');
		page.pass(5_000);
		const later = new Page(new FakeLms(lms.committed));
		expect(later.attempt.open()).toBe('progress');
	});

	test('commits once in five seconds, with the last of the answers', () => {
		page.attempt.open();
		for (const text of ['1', '2', '3', '4']) {
			page.attempt.keep(text);
			page.pass(1_000);
		}
		expect(lms.count('LMSCommit')).toBe(1);
		page.pass(1_000);
		expect(lms.count('LMSCommit')).toBe(2);
		expect(lms.committed['cmi.suspend_data']).toBe('4');
		page.pass(60_000);
		expect(lms.count('LMSCommit')).toBe(2);
	});

	test('is completed and says nothing but that', () => {
		page.attempt.open();
		page.attempt.keep('done');
		page.attempt.complete([]);
		page.pass(0);
		expect(lms.committed).toEqual({
			'cmi.core.lesson_status': 'completed',
			'cmi.core.exit': 'suspend',
			'cmi.suspend_data': 'done'
		});
		expect(page.attempt.report).toEqual({ lms: 'open', unsaved: [], isHandedIn: true });
	});

	test('hands over the skills as objectives when there are any, and never a score', () => {
		page.attempt.open();
		page.attempt.complete(SKILLS);
		page.pass(0);
		expect(lms.committed).toMatchObject({
			'cmi.objectives.0.id': 'make',
			'cmi.objectives.0.score.min': '0',
			'cmi.objectives.0.score.max': '100',
			'cmi.objectives.0.score.raw': '62',
			'cmi.objectives.1.id': 'talk',
			'cmi.objectives.1.score.raw': '96'
		});
		expect(Object.keys(lms.committed).filter((name) => name.startsWith('cmi.core.score'))).toEqual(
			[]
		);
	});

	test('shows the result before it waits for the platform', () => {
		page.attempt.open();
		page.attempt.complete([]);
		expect(lms.committed['cmi.core.lesson_status']).toBe('incomplete');
		page.pass(0);
		expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
	});

	test('never takes "completed" back', () => {
		lms = new FakeLms({ 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': 'done' });
		page = new Page(lms);
		expect(page.attempt.open()).toBe('done');
		expect(page.attempt.report.isHandedIn).toBe(true);
		page.attempt.keep('once more');
		page.pass(10_000);
		expect(lms.committed).toMatchObject({
			'cmi.core.lesson_status': 'completed',
			'cmi.suspend_data': 'once more'
		});
	});
});

describe('a page that goes away', () => {
	test('commits when it is out of sight, and only when there is something to commit', () => {
		page.attempt.open();
		page.attempt.keep('1');
		page.attempt.hide();
		expect(lms.committed['cmi.suspend_data']).toBe('1');
		page.attempt.hide();
		expect(lms.count('LMSCommit')).toBe(2);
		expect(lms.count('LMSFinish')).toBe(0);
	});

	test('finishes once, with everything', () => {
		page.attempt.open();
		page.attempt.keep('1');
		page.attempt.leave();
		page.attempt.leave();
		expect(lms.committed['cmi.suspend_data']).toBe('1');
		expect(lms.count('LMSFinish')).toBe(1);
		expect(page.attempt.report.lms).toBe('left');
		expect(page.planned).toBe(0);
	});

	test('that the browser brings back goes on', () => {
		page.attempt.open();
		page.attempt.leave();
		page.attempt.keep('2');
		page.pass(10_000);
		page.attempt.comeBack();
		expect(page.attempt.report).toMatchObject({ lms: 'open', unsaved: [] });
		expect(lms.committed['cmi.suspend_data']).toBe('2');
	});

	test('was only reloaded when the platform had begun already', () => {
		page.attempt.open();
		const reloaded = new Page(lms);
		reloaded.attempt.open();
		expect(reloaded.attempt.report.lms).toBe('open');
	});
});

describe('a platform that does not do its part', () => {
	test('is missing: nothing breaks, and it is told', () => {
		page = new Page(null);
		expect(page.attempt.open()).toBe('');
		page.attempt.keep('1');
		page.attempt.complete(SKILLS);
		page.pass(60_000);
		page.attempt.hide();
		page.attempt.leave();
		expect(page.attempt.report).toEqual({ lms: 'missing', unsaved: [], isHandedIn: false });
	});

	test('comes late, and still hears that the quiz is completed', () => {
		page = new Page(null);
		page.attempt.open();
		page.attempt.keep('all');
		page.api = lms;
		page.attempt.complete([]);
		page.pass(0);
		expect(lms.committed).toMatchObject({
			'cmi.core.lesson_status': 'completed',
			'cmi.suspend_data': 'all'
		});
		expect(page.attempt.report).toEqual({ lms: 'open', unsaved: [], isHandedIn: true });
	});

	test('refuses to begin', () => {
		lms.refuses = (call) => call === 'LMSInitialize';
		page.attempt.open();
		page.attempt.complete([]);
		page.pass(0);
		expect(page.attempt.report).toMatchObject({ lms: 'refused', isHandedIn: false });
	});

	test.each(['browse', 'review'])('only shows the quiz (%s): nothing is recorded', (mode) => {
		lms = new FakeLms({ 'cmi.core.lesson_mode': mode, 'cmi.suspend_data': 'earlier' });
		page = new Page(lms);
		expect(page.attempt.open()).toBe('earlier');
		page.attempt.keep('1');
		page.attempt.complete(SKILLS);
		page.pass(10_000);
		page.attempt.leave();
		expect(lms.count('LMSCommit')).toBe(0);
		expect(lms.calls.filter((call) => call.startsWith('LMSSetValue'))).toEqual([]);
		expect(page.attempt.report).toEqual({ lms: 'watching', unsaved: [], isHandedIn: false });
	});

	test('does not commit: the person is told what is missing, until it does', () => {
		page.attempt.open();
		lms.refuses = (call) => call === 'LMSCommit';
		page.attempt.keep('1');
		page.attempt.complete(SKILLS);
		page.pass(0);
		expect(page.attempt.report).toMatchObject({
			unsaved: ['progress', 'completion', 'skills'],
			isHandedIn: false
		});
		lms.refuses = () => false;
		page.pass(60_000);
		expect(page.attempt.report).toEqual({ lms: 'open', unsaved: [], isHandedIn: true });
		expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
	});

	test('is asked again ever more rarely', () => {
		lms.refuses = (call) => call === 'LMSCommit';
		page.attempt.open();
		page.pass(100_000);
		expect(lms.count('LMSCommit')).toBe(4);
		page.pass(120_000);
		expect(lms.count('LMSCommit')).toBe(6);
	});

	test('takes no objectives: the rest arrives, and the skills are named as not saved', () => {
		lms.refuses = (_, name) => name?.startsWith('cmi.objectives') === true;
		page.attempt.open();
		page.attempt.complete(SKILLS);
		page.pass(0);
		expect(page.attempt.report).toEqual({ lms: 'open', unsaved: ['skills'], isHandedIn: true });
	});

	test('throws at every call after the start', () => {
		page.attempt.open();
		lms.before = () => {
			throw new Error('session expired');
		};
		page.attempt.keep('1');
		page.attempt.complete([]);
		page.pass(0);
		expect(page.attempt.report.unsaved).toEqual(['progress', 'completion']);
		expect(() => {
			page.attempt.leave();
		}).not.toThrow();
	});

	test('is slow: the page waits for it a tenth of the time at most', () => {
		page.attempt.open();
		lms.before = (call) => {
			if (call === 'LMSCommit') page.nowMs += 3_000;
		};
		page.attempt.keep('1');
		page.pass(10_000);
		const commits = lms.count('LMSCommit');
		page.attempt.keep('2');
		page.pass(20_000);
		expect(lms.count('LMSCommit')).toBe(commits);
		page.pass(15_000);
		expect(lms.count('LMSCommit')).toBe(commits + 1);
	});

	test('answers with booleans instead of text', () => {
		const api: ScormApi = {
			LMSInitialize: () => true,
			LMSFinish: () => true,
			LMSGetValue: () => undefined,
			LMSSetValue: () => true,
			LMSCommit: () => true,
			LMSGetLastError: () => 0
		};
		page = new Page(api);
		expect(page.attempt.open()).toBe('');
		page.attempt.complete([]);
		page.pass(0);
		expect(page.attempt.report).toEqual({ lms: 'open', unsaved: [], isHandedIn: true });
	});
});

test('progress without room in the platform is named as not saved, and what it has stays', () => {
	page.attempt.open();
	page.attempt.keep('short');
	page.pass(5_000);
	page.attempt.keep(null);
	page.pass(5_000);
	expect(page.attempt.report.unsaved).toEqual(['progress']);
	expect(lms.committed['cmi.suspend_data']).toBe('short');
});
