import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickItems } from '#lib/engine/quick-items.ts';
import { createChooser } from '#lib/session/create-chooser.ts';
import { QuizSession } from '#lib/session/quiz-session.svelte.ts';
import type { Progress } from '#lib/session/saved-progress.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';

const choose = createChooser(quiz);
const officer = answersOfCase('near-officer');

const start = (progress?: Progress) =>
	new QuizSession(quiz, { seed: 1, now: () => 0, choose, progress });

const trailOf = (session: QuizSession) => session.items.map(({ id }) => id);

/** Answers what comes, from where the session is, until nothing comes any more. */
function goThrough(session: QuizSession, steps = Infinity) {
	for (let step = 0; step < steps; step += 1) {
		const id = session.item?.id ?? '';
		session.answer(id, session.answers[id] ?? officer[id] ?? '');
		if (session.isLast) return;
		session.next();
	}
}

describe('the trail', () => {
	test('begins with the first question alone, and grows question by question', () => {
		const session = start();
		expect([trailOf(session), session.index, session.mode]).toEqual([['q01'], 0, 'quick']);
		goThrough(session, 2);
		expect(trailOf(session)).toEqual(['q01', 'q05', 'q09']);
	});

	test('is walked back and forth without asking anything new', () => {
		const session = start();
		goThrough(session, 5);
		const before = trailOf(session);
		for (let steps = 0; steps < 9; steps += 1) session.back();
		expect(session.item?.id).toBe('q01');
		for (let steps = 0; steps < before.length - 1; steps += 1) session.next();
		expect([session.item?.id, trailOf(session)]).toEqual([before.at(-1), before]);
	});

	test('keeps what was passed over, and asks another question of that skill instead', () => {
		const session = start();
		goThrough(session, 2);
		session.next();
		goThrough(session);
		expect(session.skipped.map(({ id }) => id)).toEqual(['q09']);
		expect(trailOf(session)[12]).toBe('q11');
	});

	test('has nothing to go to that was not shown', () => {
		const session = start();
		session.goTo('q05');
		expect(session.item?.id).toBe('q01');
	});
});

describe('an earlier answer that is changed', () => {
	test('loses no other one, and is followed by what is to be asked now', () => {
		const session = start();
		goThrough(session);
		expect(session.isLast).toBe(true);
		const before = { trail: trailOf(session), answers: session.answers };
		session.goTo('q22');
		session.answer('q22', 'leads');
		expect(session.answers).toEqual({ ...before.answers, q22: 'leads' });
		goThrough(session);
		expect(trailOf(session).slice(0, before.trail.length)).toEqual(before.trail);
		expect(trailOf(session).length).toBeGreaterThan(before.trail.length);
		expect(session.answers).toMatchObject({ ...before.answers, q22: 'leads' });
	});
});

test('the last question is known to be the last as soon as it is answered, and not before', () => {
	const session = start();
	goThrough(session);
	const last = session.item?.id ?? '';
	const again = start({ ...session.toProgress(), answers: without(session.answers, last) });
	expect([again.item?.id, again.isLast]).toEqual([last, false]);
	again.answer(last, session.answers[last] ?? '');
	expect(again.isLast).toBe(true);
	again.next();
	expect(again.item?.id).toBe(last);
});

describe('progress without a place', () => {
	test('goes on with what is asked next', () => {
		const answers = { q01: 'alone', q05: 'alone' };
		const session = start({
			mode: 'quick',
			answers,
			trail: ['q01', 'q05'],
			at: '',
			seed: 4,
			elapsedMs: {}
		});
		expect([trailOf(session), session.item?.id]).toEqual([['q01', 'q05', 'q09'], 'q09']);
	});

	test('of a match that is decided stays at its end', () => {
		const done = start();
		goThrough(done);
		const session = start({ ...done.toProgress(), at: '' });
		expect([session.item?.id, session.isLast]).toEqual([done.item?.id, true]);
	});
});

type Move = 'next' | 'back' | 'answer' | 'other';

const moves = fc.array(fc.constantFrom<Move>('next', 'answer', 'next', 'back', 'other'), {
	maxLength: 80
});

test('whatever a person does, nothing is shown twice, no answer is lost, and all is found again', () => {
	const askable = new Set(quickItems(quiz).map(({ id }) => id));
	fc.assert(
		fc.property(moves, (steps) => {
			const session = start();
			let given: Record<string, string> = {};
			for (const step of steps) {
				const item = session.item?.id ?? '';
				if (step === 'next' || step === 'back') session[step]();
				else {
					const option = step === 'answer' ? (officer[item] ?? '') : 'never';
					given = { ...given, [item]: option };
					session.answer(item, option);
				}
			}
			expect(session.answers).toEqual(given);
			expect(new Set(trailOf(session)).size).toBe(session.items.length);
			expect(trailOf(session).every((id) => askable.has(id))).toBe(true);
			expect(session.item).toBeDefined();
			expect(start(session.toProgress()).toProgress()).toEqual(session.toProgress());
		}),
		{ seed: 20261122, numRuns: 60 }
	);
});

function without(answers: Readonly<Record<string, string>>, id: string) {
	return Object.fromEntries(Object.entries(answers).filter(([item]) => item !== id));
}
