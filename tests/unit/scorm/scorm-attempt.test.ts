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
	/** What the browser believes of its connection. */
	isOnline = true;
	/** Whether the platform's server answers a request for the page itself. */
	isReachable = () => true;
	reports: AttemptReport[] = [];
	readonly attempt: ScormAttempt;
	#tasks: Task[] = [];

	constructor(api: ScormApi | null, ask?: (answer: (isThere: boolean) => void) => void) {
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
			isOnline: () => this.isOnline,
			ask:
				ask ??
				((answer) => {
					answer(this.isReachable());
				}),
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

	test('resumes the committed answers after an abrupt close', () => {
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
		page.attempt.hurry();
		expect(lms.committed['cmi.suspend_data']).toBe('1');
		page.attempt.hurry();
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
	test('is missing, which is reported and breaks nothing', () => {
		page = new Page(null);
		expect(page.attempt.open()).toBe('');
		page.attempt.keep('1');
		page.attempt.complete(SKILLS);
		page.pass(60_000);
		page.attempt.hurry();
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

	test('does not commit, and the missing parts are named until it does', () => {
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

	test.each([true, 1, '1'])('answers with %o instead of "true"', (yes) => {
		const api: ScormApi = {
			LMSInitialize: () => yes,
			LMSFinish: () => yes,
			LMSGetValue: () => undefined,
			LMSSetValue: () => yes,
			LMSCommit: () => yes,
			LMSGetLastError: () => 0
		};
		page = new Page(api);
		expect(page.attempt.open()).toBe('');
		page.attempt.complete([]);
		page.pass(0);
		expect(page.attempt.report).toEqual({ lms: 'open', unsaved: [], isHandedIn: true });
	});
});

test('progress too long for the platform is reported as not saved, and its earlier data is kept', () => {
	page.attempt.open();
	page.attempt.keep('short');
	page.pass(5_000);
	page.attempt.keep(null);
	page.pass(5_000);
	expect(page.attempt.report.unsaved).toEqual(['progress']);
	expect(lms.committed['cmi.suspend_data']).toBe('short');
});

describe('a platform like Moodle', () => {
	beforeEach(() => {
		lms = new FakeLms({}, 'moodle');
		page = new Page(lms);
		page.isReachable = () => lms.server !== 'away';
		page.attempt.open();
		page.pass(10_000);
	});

	const finish = (objectives = SKILLS) => {
		page.attempt.keep('all');
		page.attempt.complete(objectives);
		page.pass(0);
	};
	const everything = {
		'cmi.core.lesson_status': 'completed',
		'cmi.core.exit': 'suspend',
		'cmi.suspend_data': 'all',
		'cmi.objectives.0.id': 'make',
		'cmi.objectives.0.score.min': '0',
		'cmi.objectives.0.score.max': '100',
		'cmi.objectives.0.score.raw': '62'
	};

	test('that says "true" offline is not believed, and gets the rest with the connection', () => {
		lms.server = 'away';
		page.isOnline = false;
		finish();
		expect(page.attempt.report).toMatchObject({
			unsaved: ['progress', 'completion', 'skills'],
			isHandedIn: false
		});
		lms.server = 'up';
		page.isOnline = true;
		page.attempt.hurry();
		expect(lms.committed).toMatchObject(everything);
		expect(page.attempt.report).toMatchObject({ unsaved: [], isHandedIn: true });
	});

	test('whose server is away is not believed either, though the browser has a connection', () => {
		lms.server = 'away';
		finish();
		expect(page.attempt.report).toMatchObject({
			unsaved: ['progress', 'completion', 'skills'],
			isHandedIn: false
		});
		lms.server = 'up';
		page.pass(60_000);
		expect(lms.committed).toMatchObject(everything);
		expect(page.attempt.report).toMatchObject({ unsaved: [], isHandedIn: true });
	});

	test('that failed is reported until its values have arrived', () => {
		lms.server = 'failing';
		finish();
		page.pass(60_000);
		expect(page.attempt.report.unsaved).toEqual(['progress', 'completion', 'skills']);
		lms.server = 'up';
		page.pass(60_000);
		expect(page.attempt.report).toMatchObject({ unsaved: [], isHandedIn: true });
		expect(lms.committed).toMatchObject(everything);
	});

	test('that failed at the very start hears of it later', () => {
		lms = new FakeLms({}, 'moodle');
		page = new Page(lms);
		lms.server = 'failing';
		page.attempt.open();
		lms.server = 'up';
		page.pass(60_000);
		expect(page.attempt.report.unsaved).toEqual([]);
		expect(lms.committed).toMatchObject({
			'cmi.core.lesson_status': 'incomplete',
			'cmi.core.exit': 'suspend'
		});
	});

	test('that failed in the middle has everything when the page is left', () => {
		lms.server = 'failing';
		page.attempt.keep('some');
		page.pass(10_000);
		lms.server = 'up';
		page.attempt.leave();
		expect(lms.committed['cmi.suspend_data']).toBe('some');
		expect(lms.committed['cmi.core.exit']).toBe('suspend');
	});

	test('never hears "incomplete" again once it is known to have the completion', () => {
		finish();
		expect(page.attempt.report.isHandedIn).toBe(true);
		lms.server = 'failing';
		page.attempt.keep('once more');
		page.attempt.leave();
		page.attempt.comeBack();
		lms.server = 'up';
		const heard: string[] = [];
		lms.before = (call) => {
			if (call === 'LMSCommit') heard.push(lms.committed['cmi.core.lesson_status'] ?? '');
		};
		page.pass(60_000);
		heard.push(lms.committed['cmi.core.lesson_status'] ?? '');
		expect(new Set(heard)).toEqual(new Set(['completed']));
		expect(lms.committed['cmi.suspend_data']).toBe('once more');
		expect(page.attempt.report).toMatchObject({ unsaved: [], isHandedIn: true });
	});

	test('that failed while the page was left hears of it when the page comes back', () => {
		lms.server = 'failing';
		page.attempt.keep('some');
		page.attempt.leave();
		lms.server = 'up';
		page.attempt.comeBack();
		expect(lms.committed['cmi.suspend_data']).toBe('some');
		expect(page.attempt.report).toMatchObject({ lms: 'open', unsaved: [] });
	});
});

describe('the own server, asked after a commit', () => {
	/** Answers that are still to come, oldest first. */
	let answers: ((isThere: boolean) => void)[];

	beforeEach(() => {
		answers = [];
		page = new Page(lms, (answer) => answers.push(answer));
		page.attempt.open();
		answers.shift()?.(true);
	});

	test('decides whether the completion counts as handed in', () => {
		page.attempt.complete([]);
		page.pass(0);
		expect(page.attempt.report).toMatchObject({ unsaved: [], isHandedIn: false });
		answers.shift()?.(true);
		expect(page.attempt.report).toMatchObject({ unsaved: [], isHandedIn: true });
	});

	test('confirms nothing that was said after it was asked', () => {
		page.attempt.keep('1');
		page.pass(5_000);
		page.attempt.complete([]);
		answers.shift()?.(true);
		expect(page.attempt.report.isHandedIn).toBe(false);
		page.pass(0);
		answers.shift()?.(true);
		expect(page.attempt.report.isHandedIn).toBe(true);
	});

	test('may refuse late, which puts the request in doubt again', () => {
		page.attempt.complete([]);
		page.pass(0);
		page.attempt.keep('1');
		page.attempt.hurry();
		const [first, second] = answers.splice(0);
		second?.(true);
		first?.(false);
		expect(page.attempt.report.unsaved).toEqual(['completion']);
		page.pass(60_000);
		answers.shift()?.(true);
		expect(page.attempt.report).toMatchObject({ unsaved: [], isHandedIn: true });
	});

	test('says nothing where it has never answered: some platforms forbid to ask', () => {
		page = new Page(lms, (answer) => {
			answer(false);
		});
		page.attempt.open();
		page.attempt.complete([]);
		page.pass(0);
		expect(page.attempt.report).toEqual({ lms: 'open', unsaved: [], isHandedIn: true });
	});
});

describe('a platform like Open edX, whose status is always empty', () => {
	const openedWith = (text: string) => {
		lms = new FakeLms(
			{ 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': text },
			'open-edx'
		);
		page = new Page(lms);
		page.attempt.open();
		page.pass(10_000);
	};

	test.each(['2 1171AT q05 7', '3 1171AT q05 7', '3'])(
		'keeps "completed" when its text tells of an end: %s',
		(text) => {
			openedWith(text);
			expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
			expect(page.attempt.report.isHandedIn).toBe(true);
			page.attempt.complete([]);
			page.pass(0);
			expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
		}
	);

	test.each(['', '1 1171AT q05 7', '2', '20 pages read', '{"page":3}'])(
		'is incomplete with a text that does not: "%s"',
		(text) => {
			openedWith(text);
			expect(lms.committed['cmi.core.lesson_status']).toBe('incomplete');
			expect(page.attempt.report.isHandedIn).toBe(false);
		}
	);

	test('that says "true" while its server is away is not believed', () => {
		openedWith('1 1171AT q05 7');
		page.isReachable = () => lms.server !== 'away';
		page.attempt.keep('1');
		page.pass(10_000);
		lms.server = 'away';
		page.attempt.complete([]);
		page.pass(0);
		expect(page.attempt.report).toMatchObject({ unsaved: ['completion'], isHandedIn: false });
		lms.server = 'up';
		page.pass(60_000);
		expect(page.attempt.report).toMatchObject({ unsaved: [], isHandedIn: true });
		expect(lms.committed['cmi.core.lesson_status']).toBe('completed');
	});
});
