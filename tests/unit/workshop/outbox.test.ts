import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Outbox } from '#lib/workshop/outbox.ts';
import {
	CODE,
	createPhone,
	FakeWorkshop,
	Moments,
	problemBody,
	submission,
	Tabs,
	ticket
} from '../../support/workshop-server.ts';
import { FickleStorage } from '../../support/session-storage.ts';

const MINUTE = 60_000;

/** A member who has joined and finished. The test controls the phone’s clock, storage and network. */
function finish(workshop = new FakeWorkshop()) {
	const phone = createPhone(workshop);
	const outbox = new Outbox(CODE, phone.surroundings);
	outbox.begin(ticket);
	outbox.submit(submission);
	return { workshop, outbox, ...phone };
}

describe('with a network', () => {
	test('it joins, hands in once, and is done', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		expect(workshop.calls).toEqual(['join', 'submission']);
		expect(outbox.ticket).toMatchObject({ status: 'sent', continueCode: 'K7P2' });
		expect(JSON.parse(String(workshop.rows.get(ticket.member)))).toEqual({
			member: ticket.member,
			consent: 1,
			version: 1,
			mode: 'full',
			answers: submission.answers,
			elapsedMs: submission.elapsedMs
		});
		await moments.pass(60 * MINUTE);
		expect(workshop.calls).toHaveLength(2);
	});

	test('joining alone waits for the answers', async () => {
		const workshop = new FakeWorkshop();
		const { surroundings, moments } = createPhone(workshop);
		const outbox = new Outbox(CODE, surroundings);
		outbox.begin(ticket);
		await moments.pass(MINUTE);
		expect(workshop.calls).toEqual(['join']);
		expect(outbox.ticket).toMatchObject({ status: 'answering', continueCode: 'K7P2' });
	});

	test('the same result again sends nothing, another one replaces it', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		outbox.submit(submission);
		await moments.pass(MINUTE);
		expect(workshop.effects).toBe(1);
		outbox.submit({ ...submission, result: 'RESULT2', answers: { q01: 'ask' } });
		await moments.pass(MINUTE);
		expect(workshop.effects).toBe(2);
		expect(outbox.ticket).toMatchObject({ status: 'sent', submission: { result: 'RESULT2' } });
	});

	test('answers given while others are on their way are sent, too', async () => {
		const { workshop, outbox, moments } = finish();
		let isFirst = true;
		workshop.meanwhile = () => {
			if (workshop.calls.at(-1) !== 'submission' || !isFirst) return;
			isFirst = false;
			outbox.submit({ ...submission, result: 'RESULT2' });
		};
		await moments.pass(MINUTE);
		expect(workshop.calls).toEqual(['join', 'submission', 'submission']);
		expect(outbox.ticket).toMatchObject({ status: 'sent', submission: { result: 'RESULT2' } });
	});

	test('in school mode no call is made at all', async () => {
		const workshop = new FakeWorkshop();
		const { surroundings, moments } = createPhone(workshop);
		const outbox = new Outbox(CODE, surroundings);
		outbox.begin({ ...ticket, school: true });
		outbox.submit(submission);
		outbox.wake();
		await moments.pass(60 * MINUTE);
		expect(workshop.calls).toEqual([]);
		expect(outbox.ticket?.status).toBe('kept');
	});
});

describe('without a network', () => {
	test('it tries again after pauses that grow to a minute, until it has arrived', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push(...Array<'silent'>(12).fill('silent'));
		const pauses: number[] = [];
		await moments.pass(0);
		while (moments.next !== null) {
			pauses.push(moments.next);
			await moments.pass(moments.next);
		}
		expect(pauses.slice(0, 3)).toEqual([1_125, 2_250, 4_500]);
		expect(Math.max(...pauses)).toBe(45_000);
		expect(outbox.ticket?.status).toBe('sent');
		expect(workshop.effects).toBe(1);
	});

	test('an answer that got lost on its way back makes no second effect', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		workshop.moods.push('lost', 'silent', 'lost');
		outbox.submit({ ...submission, result: 'RESULT2', answers: { q01: 'ask' } });
		await moments.pass(5 * MINUTE);
		expect(outbox.ticket?.status).toBe('sent');
		expect(workshop.calls.filter((name) => name === 'submission')).toHaveLength(5);
		expect(workshop.effects).toBe(2);
	});

	test('when the network is back, it retries soon instead of at the end of the pause', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push(...Array<'silent'>(8).fill('silent'));
		await moments.pass(40_000);
		expect(moments.next).toBeGreaterThan(10_000);
		workshop.moods.length = 0;
		outbox.wake();
		await moments.pass(1_500);
		expect(outbox.ticket?.status).toBe('sent');
	});

	test('waking up with nothing to send makes no call', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		outbox.wake();
		await moments.pass(MINUTE);
		expect(workshop.calls).toHaveLength(2);
	});

	test('the person can try at once', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push(...Array<'silent'>(8).fill('silent'));
		await moments.pass(70_000);
		workshop.moods.length = 0;
		outbox.sendNow();
		await moments.pass(0);
		expect(outbox.ticket?.status).toBe('sent');
	});

	test('a sign-in page of the Wi-Fi in place of the server counts as no answer', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push({ status: 200, body: '<html>Welcome to the hotel</html>' });
		await moments.pass(0);
		expect(outbox.ticket?.status).toBe('waiting');
		await moments.pass(MINUTE);
		expect(outbox.ticket?.status).toBe('sent');
	});
});

describe('a server that says wait', () => {
	const busy = { status: 429, body: problemBody('too-many-requests'), retryAfter: '120' };

	test('is not asked before, even when the network wakes up or the page is loaded again', async () => {
		const { workshop, outbox, moments, surroundings } = finish();
		workshop.moods.push(busy);
		await moments.pass(0);
		outbox.wake();
		await moments.pass(60_000);
		const reloaded = new Outbox(CODE, surroundings);
		outbox.stop();
		reloaded.wake();
		await moments.pass(59_000);
		expect(workshop.calls).toEqual(['join']);
		await moments.pass(2_000);
		expect(reloaded.ticket?.status).toBe('sent');
	});

	test('for longer than anybody should wait is asked after ten minutes', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push({ ...busy, retryAfter: '86400' });
		await moments.pass(10 * MINUTE);
		expect(outbox.ticket?.status).toBe('sent');
	});
});

describe('after a reload', () => {
	test('what was not sent still is, from what the device keeps', async () => {
		const { workshop, outbox, moments, surroundings } = finish();
		workshop.moods.push('silent');
		await moments.pass(0);
		outbox.stop();
		const reloaded = new Outbox(CODE, surroundings);
		reloaded.wake();
		await moments.pass(2_000);
		expect(reloaded.ticket?.status).toBe('sent');
		expect(workshop.effects).toBe(1);
	});

	test('two tabs with the same answers make one effect, and neither loses them', async () => {
		const workshop = new FakeWorkshop();
		const storage = new FickleStorage();
		const moments = new Moments();
		const [one, two] = [0, 1].map(
			() => new Outbox(CODE, createPhone(workshop, storage, moments).surroundings)
		);
		one?.begin(ticket);
		workshop.moods.push('silent', 'silent', 'silent');
		one?.submit(submission);
		two?.wake();
		await moments.pass(5 * MINUTE);
		expect(workshop.effects).toBe(1);
		expect([one?.ticket?.status, two?.ticket?.status]).toEqual(['sent', 'sent']);
	});

	test('a tab that comes late does not undo what the other one did', async () => {
		const workshop = new FakeWorkshop();
		const storage = new FickleStorage();
		const moments = new Moments();
		const one = new Outbox(CODE, createPhone(workshop, storage, moments).surroundings);
		const two = new Outbox(CODE, createPhone(workshop, storage, moments).surroundings);
		one.begin(ticket);
		one.submit(submission);
		workshop.moods.push('silent');
		await moments.pass(0);
		two.submit({ ...submission, result: 'RESULT2', answers: { q01: 'leads' } });
		await moments.pass(5 * MINUTE);
		expect(one.ticket).toMatchObject({ status: 'sent', submission: { result: 'RESULT2' } });
		const stored = [...workshop.rows.values()].map((row) => JSON.parse(String(row)));
		expect(stored).toEqual([expect.objectContaining({ answers: { q01: 'leads' } })]);
	});
});

/** Runs a function once the server has received the n-th call but not answered it. */
function during(workshop: FakeWorkshop, call: number, then: () => void) {
	workshop.meanwhile = () => {
		if (workshop.calls.length !== call) return;
		workshop.meanwhile = () => {};
		then();
	};
}

describe('another person on the same device, while a call for the first one is under way', () => {
	const other: typeof ticket = { ...ticket, member: 'BBBBBBBBBBBBBBBBBBBBBB' };

	test('does not get the personal code of the first', async () => {
		const { workshop, outbox, moments } = finish();
		during(workshop, 1, () => {
			outbox.forget();
			outbox.begin(other);
		});
		await moments.pass(MINUTE);
		expect(workshop.calls).toEqual(['join', 'join']);
		expect(outbox.ticket).toMatchObject({ member: other.member, continueCode: 'M3Q4' });
	});

	test('has the same answers sent, too', async () => {
		const { workshop, outbox, moments } = finish();
		during(workshop, 2, () => {
			outbox.forget();
			outbox.begin(other);
			outbox.submit(submission);
		});
		await moments.pass(MINUTE);
		expect([...workshop.rows.keys()]).toEqual([ticket.member, other.member]);
		expect(outbox.ticket?.status).toBe('sent');
	});

	test('does not fail because the first did', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push({ status: 400, body: problemBody('room-full') });
		during(workshop, 1, () => {
			outbox.forget();
			outbox.begin(other);
			outbox.submit(submission);
		});
		await moments.pass(MINUTE);
		expect(outbox.ticket).toMatchObject({ member: other.member, status: 'sent', failure: null });
	});

	test('has the answers withdrawn, too', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		workshop.members.set(other.member, 'M3Q4');
		workshop.rows.set(other.member, '{}');
		outbox.withdraw();
		during(workshop, 3, () => {
			outbox.forget();
			outbox.begin({ ...other, continueCode: 'M3Q4' });
			outbox.withdraw();
		});
		await moments.pass(MINUTE);
		expect(workshop.calls).toEqual(['join', 'submission', 'withdraw', 'withdraw']);
		expect([workshop.rows.size, outbox.ticket?.status]).toEqual([0, 'deleted']);
	});
});

describe('a second tab that sees late what the first one wrote', () => {
	/** Opens two tabs. The first has joined and can be closed; the second works. */
	async function openTabs() {
		const workshop = new FakeWorkshop();
		const tabs = new Tabs(workshop);
		const first = tabs.open();
		first.outbox.begin(ticket);
		first.outbox.stop();
		await tabs.moments.pass(0);
		const second = tabs.open();
		return { workshop, tabs, first: first.outbox, second: second.outbox, see: second.see };
	}

	test('keeps the answers that were submitted while it joined', async () => {
		const { workshop, tabs, first, second } = await openTabs();
		during(workshop, 1, () => {
			first.submit(submission);
			first.stop();
		});
		second.wake();
		await tabs.moments.pass(MINUTE);
		expect(second.ticket?.status).toBe('sent');
		expect(workshop.rows.size).toBe(1);
	});

	test('keeps the wish to withdraw that came while it submitted', async () => {
		const { workshop, tabs, first, second } = await openTabs();
		first.submit(submission);
		first.stop();
		during(workshop, 2, () => {
			first.withdraw();
			first.stop();
		});
		second.wake();
		await tabs.moments.pass(MINUTE);
		expect(second.ticket?.status).toBe('deleted');
		expect(workshop.rows.size).toBe(0);
	});

	test('does not bring back what was forgotten', async () => {
		const { workshop, tabs, first, second, see } = await openTabs();
		during(workshop, 1, () => first.forget());
		second.wake();
		await tabs.moments.pass(MINUTE);
		see();
		expect(second.ticket).toBeNull();
	});

	test.each([
		['submitted', (one: Outbox) => one.submit(submission), { status: 'sent' }],
		['withdrew', (one: Outbox) => one.withdraw(), { status: 'deleted' }]
	])('and writes just after the first one %s overwrites nothing', async (_what, act, wanted) => {
		const { tabs, first, second, see } = await openTabs();
		tabs.inside = () => {
			tabs.inside = () => {};
			act(first);
		};
		second.wake();
		await tabs.moments.pass(MINUTE);
		see();
		expect(second.ticket).toMatchObject(wanted);
	});

	test('and writes just after the first one forgot brings nothing back', async () => {
		const { tabs, first, second, see } = await openTabs();
		tabs.inside = () => {
			tabs.inside = () => {};
			first.forget();
		};
		second.wake();
		await tabs.moments.pass(MINUTE);
		see();
		expect(second.ticket).toBeNull();
	});
});

describe('a browser that keeps nothing', () => {
	test('sends from memory, and says that a reload would lose it', async () => {
		const workshop = new FakeWorkshop();
		const { surroundings, storage, moments } = createPhone(workshop);
		storage.refuses = 'open';
		const outbox = new Outbox(CODE, surroundings);
		outbox.begin(ticket);
		outbox.submit(submission);
		expect(outbox.isInMemory).toBe(true);
		await moments.pass(0);
		expect(outbox.ticket?.status).toBe('sent');
	});

	test('keeps it where it can', () => {
		const { outbox } = finish();
		expect(outbox.isInMemory).toBe(false);
	});
});

describe('a workshop that says no', () => {
	test.each(['gone', 'unknown-room', 'room-full', 'refused-school', 'bad-request'])(
		'%s is final: it says why and stops asking',
		async (code) => {
			const { workshop, outbox, moments } = finish();
			workshop.moods.push({ status: 400, body: problemBody(code) });
			await moments.pass(60 * MINUTE);
			expect(outbox.ticket).toMatchObject({ status: 'failed', failure: code });
			expect(outbox.ticket?.submission).toEqual(submission);
			expect(workshop.calls).toHaveLength(1);
		}
	);

	test('closed is final, not yet open is not', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.state = 'lobby';
		await moments.pass(10_000);
		expect(outbox.ticket?.status).toBe('waiting');
		workshop.state = 'open';
		await moments.pass(MINUTE);
		expect(outbox.ticket?.status).toBe('sent');

		const late = finish();
		late.workshop.state = 'closed';
		await late.moments.pass(MINUTE);
		expect(late.outbox.ticket).toMatchObject({ status: 'failed', failure: 'wrong-state' });
	});

	test('what failed is tried again when the person says so', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push({ status: 400, body: problemBody('room-full') });
		await moments.pass(MINUTE);
		outbox.retry();
		await moments.pass(0);
		expect(outbox.ticket).toMatchObject({ status: 'sent', failure: null });
	});

	test('a server that forgot the member is joined again', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push('silent');
		await moments.pass(0);
		await moments.pass(1_125);
		workshop.members.clear();
		outbox.submit({ ...submission, result: 'RESULT2' });
		await moments.pass(0);
		expect(outbox.ticket).toMatchObject({ status: 'sent', submission: { result: 'RESULT2' } });
	});

	test('a server that forgets the member each time is not asked without a pause', async () => {
		const { workshop, moments } = finish();
		const forget = { status: 404, body: problemBody('unknown-member') };
		workshop.meanwhile = () => {
			if (workshop.calls.at(-1) === 'join') workshop.moods.push(forget);
		};
		await moments.pass(10_000);
		expect(workshop.calls.length).toBeLessThan(20);
		expect(workshop.calls.length).toBeGreaterThan(4);
	});
});

describe('taking the answers back', () => {
	test('erases sent answers', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		outbox.withdraw();
		await moments.pass(0);
		expect(workshop.rows.size).toBe(0);
		expect(outbox.ticket).toMatchObject({ status: 'deleted', submission: null });
	});

	test('waits for the network as sending does, and does not send any more', async () => {
		const { workshop, outbox, moments } = finish();
		workshop.moods.push('silent', 'silent', 'silent');
		await moments.pass(0);
		outbox.withdraw();
		await moments.pass(MINUTE);
		expect(outbox.ticket?.status).toBe('deleted');
		expect(workshop.calls).not.toContain('submission');
	});

	test('while the answers are on their way also takes back what arrives then', async () => {
		const { workshop, outbox, moments } = finish();
		let isFirst = true;
		workshop.meanwhile = () => {
			if (workshop.calls.at(-1) !== 'submission' || !isFirst) return;
			isFirst = false;
			outbox.withdraw();
		};
		await moments.pass(MINUTE);
		expect(workshop.calls).toEqual(['join', 'submission', 'withdraw']);
		expect(workshop.rows.size).toBe(0);
		expect(outbox.ticket?.status).toBe('deleted');
	});

	test('from a workshop that is gone is done', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		workshop.moods.push({ status: 410, body: problemBody('gone') });
		outbox.withdraw();
		await moments.pass(0);
		expect(outbox.ticket?.status).toBe('deleted');
	});

	test('on another device is followed here', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		// the same member on a device that does not know of it
		workshop.withdrawn.add(ticket.member);
		outbox.submit({ ...submission, result: 'RESULT2' });
		await moments.pass(MINUTE);
		expect(workshop.calls).toEqual(['join', 'submission', 'submission']);
		expect(outbox.ticket).toMatchObject({ status: 'deleted', submission: null, failure: null });
	});

	test('is never undone by answers that come later', async () => {
		const { workshop, outbox, moments } = finish();
		await moments.pass(0);
		outbox.withdraw();
		outbox.submit({ ...submission, result: 'RESULT2' });
		await moments.pass(MINUTE);
		expect(workshop.rows.size).toBe(0);
		expect(outbox.ticket?.status).toBe('deleted');
	});
});

test('forgotten, it sends nothing any more', async () => {
	const { workshop, outbox, moments } = finish();
	workshop.moods.push('silent');
	await moments.pass(0);
	expect(outbox.forget()).toBe(true);
	await moments.pass(60 * MINUTE);
	expect(workshop.calls).toEqual(['join']);
	expect(outbox.ticket).toBeNull();
});

test('whatever the network does, the answers arrive and have one effect', async () => {
	const mood = fc.constantFrom('silent' as const, 'lost' as const, {
		status: 503,
		body: problemBody('unavailable')
	});
	const happening = fc.constantFrom('wake', 'reload', 'sendNow', 'pass');
	await fc.assert(
		fc.asyncProperty(
			fc.array(mood, { maxLength: 12 }),
			fc.array(happening, { maxLength: 12 }),
			async (moods, happenings) => {
				const { workshop, surroundings, moments, ...phone } = finish();
				let { outbox } = phone;
				workshop.moods.push(...moods);
				for (const one of happenings) {
					if (one === 'reload') {
						outbox.stop();
						outbox = new Outbox(CODE, surroundings);
						outbox.wake();
					} else if (one === 'pass') await moments.pass(3_000);
					else outbox[one === 'wake' ? 'wake' : 'sendNow']();
				}
				outbox.wake();
				await moments.pass(20 * MINUTE);
				expect(outbox.ticket?.status).toBe('sent');
				expect(workshop.effects).toBe(1);
			}
		),
		{ seed: 5, numRuns: 60 }
	);
});
