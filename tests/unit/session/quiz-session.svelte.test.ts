import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QuizSession } from '#lib/session/quiz-session.svelte.ts';
import { encodeProgress, parseProgress } from '#lib/session/saved-progress.ts';
import { optionIds } from '#lib/link/quiz-tag.ts';
import { answersOfCase, itemOf, quiz } from '../../support/session-quiz.ts';

/** A clock that a test sets. */
class Clock {
	ms = 1000;
	readonly now = () => this.ms;
}

function start(seed = 1) {
	const clock = new Clock();
	return { clock, session: new QuizSession(quiz, { seed, now: clock.now }) };
}

/** Nothing done yet in the full profile. */
const BARE = { mode: 'full', answers: {}, at: '', trail: [], seed: 1, elapsedMs: {} } as const;

function orderOf(session: QuizSession) {
	return session.items.map((item) => session.optionIds(item));
}

const firstIds = ['q01', 'q05', 'q09', 'q13', 'q18', 'q22', 'q02'];

describe('order', () => {
	test('takes one item of each skill in turn and ends with what one enjoys', () => {
		const ids = start().session.items.map(({ id }) => id);
		expect(ids.slice(0, 7)).toEqual(firstIds);
		expect(ids.slice(-4)).toEqual(['q27', 'q28', 'q29', 'q30']);
		expect(ids.toSorted()).toEqual(quiz.items.map(({ id }) => id));
	});

	test('of an answer scale is the same for everybody', () => {
		const ladder = ['never', 'helped', 'alone', 'regular', 'leads'];
		expect(start(1).session.optionIds(itemOf('q01'))).toEqual(ladder);
		expect(start(2).session.optionIds(itemOf('q01'))).toEqual(ladder);
	});

	test('of shuffled options is that of the seed, and differs between seeds', () => {
		expect(orderOf(start(7).session)).toEqual(orderOf(start(7).session));
		expect(orderOf(start(7).session)).not.toEqual(orderOf(start(8).session));
	});

	test('holds every option of an item once', () => {
		const { session } = start(3);
		for (const item of quiz.items) {
			expect(session.optionIds(item).toSorted()).toEqual(optionIds(quiz, item).toSorted());
		}
	});
});

describe('moving', () => {
	test('begins with the first item, and goes forth and back', () => {
		const { session } = start();
		expect(session.item?.id).toBe('q01');
		session.next();
		expect([session.index, session.item?.id]).toEqual([1, 'q05']);
		session.back();
		expect(session.item?.id).toBe('q01');
	});

	test('stays within the quiz', () => {
		const { session } = start();
		session.back();
		expect(session.index).toBe(0);
		quiz.items.forEach(() => session.next());
		expect([session.item?.id, session.isLast]).toEqual(['q30', true]);
	});

	test('goes to an item by its name, and nowhere for one that the quiz does not have', () => {
		const { session } = start();
		session.goTo('q13');
		expect([session.index, session.isLast]).toEqual([3, false]);
		session.goTo('q99');
		expect(session.index).toBe(3);
	});
});

describe('answers', () => {
	test('are kept by item, and the last one counts', () => {
		const { session } = start();
		session.answer('q01', 'never');
		session.answer('q05', 'leads');
		session.answer('q01', 'alone');
		expect(session.answers).toEqual({ q01: 'alone', q05: 'leads' });
		expect(session.answered).toBe(2);
	});

	test('that are missing are listed in the order of presentation', () => {
		const { session } = start();
		const missing = new Set(['q22', 'q05', 'q28']);
		for (const [item, option] of Object.entries(answersOfCase('near-officer'))) {
			if (!missing.has(item)) session.answer(item, option);
		}
		expect(session.skipped.map(({ id }) => id)).toEqual(['q05', 'q22', 'q28']);
	});
});

describe('time', () => {
	test('counts only while the item is on a visible screen', () => {
		const { session, clock } = start();
		clock.ms += 400;
		session.show();
		clock.ms += 100;
		session.hide();
		clock.ms += 5000;
		session.show();
		clock.ms += 20;
		session.hide();
		expect(session.elapsedMs).toEqual({ q01: 120 });
	});

	test('goes to the item that was on the screen, and adds up over visits', () => {
		const { session, clock } = start();
		session.show();
		clock.ms += 300;
		session.next();
		clock.ms += 70;
		session.back();
		clock.ms += 5;
		session.goTo('q13');
		clock.ms += 1;
		session.hide();
		expect(session.elapsedMs).toEqual({ q01: 305, q05: 70, q13: 1 });
	});

	test('does not start by moving while the page is out of sight', () => {
		const { session, clock } = start();
		session.next();
		clock.ms += 900;
		session.hide();
		expect(session.elapsedMs).toEqual({});
	});

	test('is not counted twice by showing or hiding twice', () => {
		const { session, clock } = start();
		session.show();
		clock.ms += 10;
		session.show();
		clock.ms += 10;
		session.hide();
		clock.ms += 10;
		session.hide();
		expect(session.elapsedMs).toEqual({ q01: 20 });
	});

	test('never falls when the clock is set back, so that the progress can be read later', () => {
		const { clock, session } = start();
		session.show();
		clock.ms -= 5000;
		session.hide();
		expect(session.elapsedMs).toEqual({ q01: 0 });
		const text = encodeProgress(quiz, session.toProgress());
		expect(parseProgress(quiz, text).kind).toBe('progress');
	});
});

describe('going on later', () => {
	test('finds answers, place, times and the order of options again, whatever the new seed', () => {
		const { session, clock } = start(11);
		session.show();
		session.answer('q01', 'helped');
		clock.ms += 50;
		session.next();
		const progress = session.toProgress();
		const later = new QuizSession(quiz, { seed: 12, now: clock.now, progress });
		expect(later.toProgress()).toEqual(progress);
		expect([later.seed, later.item?.id]).toEqual([11, 'q05']);
		expect(orderOf(later)).toEqual(orderOf(session));
	});

	test('adds to the times of before', () => {
		const { clock } = start();
		const progress = { ...BARE, at: 'q05', elapsedMs: { q01: 5, q05: 7 } };
		const later = new QuizSession(quiz, { seed: 2, now: clock.now, progress });
		later.show();
		clock.ms += 3;
		later.hide();
		expect(later.elapsedMs).toEqual({ q01: 5, q05: 10 });
		expect(progress.elapsedMs.q05).toBe(7);
	});

	test('starts at the first item when the place is gone', () => {
		const progress = { ...BARE, answers: { q05: 'alone' }, at: 'gone' };
		const later = new QuizSession(quiz, { seed: 2, now: () => 0, progress });
		expect([later.index, later.answers]).toEqual([0, { q05: 'alone' }]);
	});

	test('a picture of the progress does not change with the session', () => {
		const { session, clock } = start();
		session.show();
		const before = session.toProgress();
		clock.ms += 9;
		session.answer('q01', 'alone');
		session.next();
		expect(before).toEqual({ ...BARE, at: 'q01' });
	});
});

type Move = 'next' | 'back' | 'show' | 'hide' | 'wait' | 'answer';

const moves = fc.array(fc.constantFrom<Move>('next', 'back', 'show', 'hide', 'wait', 'answer'), {
	maxLength: 60
});

test('whatever a person does, the place stays in the quiz, time never exceeds the clock, and all is found again', () => {
	fc.assert(
		fc.property(moves, (steps) => {
			const { session, clock } = start(5);
			for (const step of steps) {
				if (step === 'wait') clock.ms += 10;
				else if (step === 'answer') session.answer(session.item?.id ?? '', 'any');
				else session[step]();
			}
			session.hide();
			const spent = Object.values(session.elapsedMs).reduce((sum, ms) => sum + ms, 0);
			expect(spent).toBeLessThanOrEqual(clock.ms - 1000);
			expect(session.item).toBeDefined();
			expect(session.answered + session.skipped.length).toBe(quiz.items.length);
			const progress = session.toProgress();
			const later = new QuizSession(quiz, { seed: 6, now: clock.now, progress });
			expect(later.toProgress()).toEqual(progress);
		}),
		{ seed: 20261122, numRuns: 200 }
	);
});
