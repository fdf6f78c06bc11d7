import { describe, expect, test } from 'vitest';
import { Outboxes } from '#lib/workshop/outboxes.ts';
import {
	CODE,
	createPhone,
	FakeWorkshop,
	problemBody,
	submission,
	ticket
} from '../../support/workshop-server.ts';

const DAY = 24 * 3_600_000;
const YEAR = 365 * DAY;

function createPerson() {
	const workshop = new FakeWorkshop();
	const phone = createPhone(workshop);
	return { workshop, ...phone, outboxes: new Outboxes(phone.surroundings) };
}

type Person = ReturnType<typeof createPerson>;

function joinAtWrongTime({ outboxes, moments }: Person, offset: number) {
	outboxes.of(CODE).begin({ ...ticket, joinedAt: moments.now + offset });
}

describe.each([
	['a clock ten years slow', -10 * YEAR],
	['a clock two days slow', -2 * DAY],
	['a clock three years ahead', 3 * YEAR]
])('joined with %s, which is right later', (_, offset) => {
	test('the quiz still belongs to the workshop, and its answers arrive', async () => {
		const person = createPerson();
		joinAtWrongTime(person, offset);
		await person.moments.pass(0);
		person.outboxes.wake();
		person.outboxes.activeFor(ticket.quiz)?.submit(submission);
		await person.moments.pass(DAY / 24);
		expect(person.workshop.rows.size).toBe(1);
	});

	test('answers that wait, and a deletion that waits, still go out', async () => {
		const person = createPerson();
		const { workshop, outboxes, moments } = person;
		joinAtWrongTime(person, offset);
		workshop.moods.push('silent', 'silent', 'silent');
		outboxes.of(CODE).submit(submission);
		await moments.pass(0);
		outboxes.wake();
		await moments.pass(DAY / 24);
		expect(outboxes.of(CODE).ticket?.status).toBe('sent');
		workshop.moods.push('silent', 'silent', 'silent');
		outboxes.of(CODE).withdraw();
		outboxes.wake();
		await moments.pass(DAY / 24);
		expect(outboxes.of(CODE).ticket?.status).toBe('deleted');
	});

	test('answers that arrived can still be taken back', async () => {
		const person = createPerson();
		joinAtWrongTime(person, offset);
		person.outboxes.of(CODE).submit(submission);
		await person.moments.pass(0);
		person.outboxes.wake();
		expect(person.outboxes.withResult(submission.result)?.ticket?.continueCode).toBe('K7P2');
	});
});

test('a quiz is taken for the workshop joined last, although the clock was set back in between', () => {
	const { outboxes, moments } = createPerson();
	outboxes.of(CODE).begin({ ...ticket, joinedAt: moments.now + YEAR });
	outboxes.of('WXYZ98').begin({ ...ticket, code: 'WXYZ98', joinedAt: moments.now });
	expect(outboxes.activeFor(ticket.quiz)?.code).toBe('WXYZ98');
});

test('answers that arrived are not replaced by a quiz taken two days later', async () => {
	const { outboxes, moments } = createPerson();
	outboxes.of(CODE).begin({ ...ticket, joinedAt: moments.now });
	outboxes.of(CODE).submit(submission);
	await moments.pass(2 * DAY);
	expect(outboxes.activeFor(ticket.quiz)).toBeNull();
});

test('of many workshops the newest are kept, and every one with something left to send', () => {
	const { outboxes, moments, surroundings } = createPerson();
	const codes = Array.from({ length: 40 }, (_, index) => `ABCD${String(22 + index)}`);
	for (const [index, code] of codes.entries()) {
		const status = index === 0 ? 'waiting' : 'sent';
		const joinedAt = moments.now + index;
		surroundings.keeper.keep({
			...{ ...ticket, code, status, joinedAt },
			...{ submission, continueCode: 'K7P2' }
		});
	}
	outboxes.wake();
	const kept = surroundings.keeper.list().map(({ code }) => code);
	expect(kept).toEqual([...codes.slice(-30).reverse(), 'ABCD22']);
});

test('forgets a workshop that its server no longer has, unless something is still to send', async () => {
	const { outboxes, moments, workshop } = createPerson();
	const outbox = outboxes.of(CODE);
	outbox.begin(ticket);
	await moments.pass(0);
	workshop.moods.push('silent');
	expect(await outbox.forgetIfOver()).toBe(false);
	expect(await outbox.forgetIfOver()).toBe(false);
	workshop.moods.push('silent', { status: 410, body: problemBody('gone') });
	outbox.submit(submission);
	await moments.pass(0);
	expect(await outbox.forgetIfOver()).toBe(false);
	expect(outbox.ticket?.submission).toEqual(submission);
	await moments.pass(10_000);
	workshop.moods.push({ status: 410, body: problemBody('gone') });
	expect(await outbox.forgetIfOver()).toBe(true);
	expect(outbox.ticket).toBeNull();
});
