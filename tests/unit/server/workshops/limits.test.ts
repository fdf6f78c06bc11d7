import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkshop } from '#lib/server/workshops/create-workshop.ts';
import { findWorkshop } from '#lib/server/workshops/find-workshop.ts';
import { readControlView } from '#lib/server/workshops/control-view.ts';
import { joinWorkshop } from '#lib/server/workshops/join-workshop.ts';
import { moveWorkshop } from '#lib/server/workshops/move-workshop.ts';
import { resumeMember } from '#lib/server/workshops/find-member.ts';
import { WorkshopLimits, type Limited } from '#lib/server/workshops/workshop-limits.ts';
import { submitAnswers } from '#lib/server/workshops/submit-answers.ts';
import { watchWorkshop } from '#lib/server/workshops/read-board.ts';
import { withdrawSubmission } from '#lib/server/workshops/withdraw-submission.ts';
import { answersOf, DRAFT, memberOf, openTestWorkshops } from '../../../support/workshops.ts';

/** The address of a lecture hall with an attacker in it. */
const HALL = '192.0.2.1';
const ELSEWHERE = '198.51.100.7';
const CAPS = { mostWorkshops: 2_000, mostMembers: 5_000, mostStreams: 10_000 };

let open: Awaited<ReturnType<typeof openTestWorkshops>>;

beforeEach(async () => {
	open = await openTestWorkshops();
});
afterEach(() => open.close());

const make = (from: string) => createWorkshop(open.workshops, DRAFT, from);
const submit = (code: string, k: number, answers: Record<string, string> = answersOf(k)) =>
	submitAnswers(
		open.workshops,
		code,
		{ member: memberOf(k), consent: 1, version: 1, mode: 'full', answers },
		HALL
	);

/** Calls a number of times, one after the other, and returns the distinct codes of the problems. */
async function insist(times: number, call: () => Promise<unknown>): Promise<string[]> {
	const codes = new Set<string>();
	for (let k = 0; k < times; k += 1) {
		const problem: unknown = await call().catch((cause: unknown) => cause);
		if (problem instanceof Error && 'code' in problem) codes.add(String(problem.code));
	}
	return [...codes];
}

const guessCodes = (times: number, from: string) =>
	insist(times, () => findWorkshop(open.workshops, 'ZZZZZZ', from));

describe('wrong guesses behind the address of a hall', () => {
	test('at its secret are refused in the end, and never the facilitator', async () => {
		const workshop = await make(HALL);
		const guess = () => readControlView(open.workshops, workshop.code, 'wrong', HALL);
		expect(await insist(250, guess)).toEqual(['wrong-secret', 'too-many-requests']);
		await expect(
			moveWorkshop(open.workshops, { ...workshop, to: 'open' }, HALL)
		).resolves.toBeDefined();
		const watched = { code: workshop.code, key: workshop.screenKey, seen: null };
		await (await watchWorkshop(open.workshops, watched, HALL)).cancel();
		const other = await make(HALL);
		await expect(
			readControlView(open.workshops, other.code, other.secret, HALL)
		).resolves.toBeDefined();
	});

	test('at codes are refused in the end, and never the people of its workshop', async () => {
		const workshop = await make(HALL);
		await moveWorkshop(open.workshops, { ...workshop, to: 'open' }, HALL);
		await joinWorkshop(open.workshops, workshop.code, memberOf(1), HALL);
		expect(await guessCodes(2_100, HALL)).toEqual(['unknown-room', 'too-many-requests']);
		await joinWorkshop(open.workshops, workshop.code, memberOf(2), HALL);
		await expect(submit(workshop.code, 1)).resolves.toMatchObject({ accepted: true });
		const taken = withdrawSubmission(open.workshops, workshop.code, { member: memberOf(1) }, HALL);
		await expect(taken).resolves.toEqual({ deleted: true });
	});

	test('at codes find three workshops at most that nobody there has used', async () => {
		const workshops = [];
		for (let k = 0; k < 4; k += 1) workshops.push(await make(ELSEWHERE));
		const [one, two, three, four] = workshops.map(({ code }) => code);
		await guessCodes(2_100, HALL);
		for (const code of [one, two, three, one, two]) {
			await expect(findWorkshop(open.workshops, code ?? '', HALL)).resolves.toBeDefined();
		}
		const fourth = findWorkshop(open.workshops, four ?? '', HALL);
		await expect(fourth).rejects.toMatchObject({ code: 'too-many-requests' });
		await expect(findWorkshop(open.workshops, four ?? '', ELSEWHERE)).resolves.toBeDefined();
	});

	test('at personal codes are refused in the end, and never a member with the right one', async () => {
		const workshop = await make(HALL);
		const { continueCode } = await joinWorkshop(open.workshops, workshop.code, memberOf(1), HALL);
		expect(continueCode).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
		const guess = () => resumeMember(open.workshops, workshop.code, '22222222', HALL);
		expect(await insist(70, guess)).toEqual(['unknown-member', 'too-many-requests']);
		const resumed = resumeMember(open.workshops, workshop.code, continueCode, HALL);
		await expect(resumed).resolves.toMatchObject({ member: memberOf(1) });
		await withdrawSubmission(open.workshops, workshop.code, { continueCode }, HALL);
	});

	test('at members are refused before anything is scored, and never a member', async () => {
		const workshop = await make(HALL);
		await moveWorkshop(open.workshops, { ...workshop, to: 'open' }, HALL);
		await joinWorkshop(open.workshops, workshop.code, memberOf(1), HALL);
		// scoring would refuse these answers with another problem
		const guess = () => submit(workshop.code, 2, { nothing: 'a' });
		expect(await insist(2_100, guess)).toEqual(['unknown-member', 'too-many-requests']);
		await expect(submit(workshop.code, 1)).resolves.toMatchObject({ accepted: true });
		const gone = () =>
			withdrawSubmission(open.workshops, workshop.code, { member: memberOf(1) }, HALL);
		expect([await gone(), await gone()]).toEqual([{ deleted: true }, { deleted: false }]);
	});
});

describe('one caller', () => {
	const taking = (from: (k: number) => string, what: Limited, within = '') => {
		const limits = new WorkshopLimits(() => 0, CAPS);
		let taken = 0;
		for (; taken < 20_000; taken += 1) {
			try {
				limits.take(what, from(taken), within);
			} catch {
				break;
			}
		}
		return { taken, limits };
	};

	test.each([
		['an address of IPv4', () => '192.0.2.1', 2_000],
		['the same written as IPv6', (k: number) => (k % 2 ? '192.0.2.1' : '::ffff:192.0.2.1'), 2_000],
		['a /64 of IPv6', (k: number) => `2001:db8:1:2::${k.toString(16)}`, 2_000],
		['a /48 of IPv6', (k: number) => `2001:db8:1:${(k % 60_000).toString(16)}::1`, 8_000],
		['a text that is no address', () => '', 2_000]
	])('is %s', (_what, from, burst) => {
		expect(taking(from, 'wrong-code').taken).toBe(burst);
	});

	test('leaves workshops, places and boards for others', () => {
		expect(taking(() => HALL, 'new-room').taken).toBeLessThan(CAPS.mostWorkshops / 10);
		const { taken, limits } = taking(() => HALL, 'join', 'ABCD23');
		expect(taken).toBe(CAPS.mostMembers / 2);
		// the hall has another share in another workshop
		limits.take('join', HALL, 'ABCD24');
		limits.take('join', ELSEWHERE, 'ABCD23');
	});

	test('of a small server has the places of one workshop to itself', () => {
		const limits = new WorkshopLimits(() => 0, { ...CAPS, mostMembers: 40 });
		const fill = () => {
			for (let k = 0; k < 40; k += 1) limits.take('join', HALL, 'ABCD23');
		};
		expect(fill).not.toThrow();
	});
});

describe('open boards', () => {
	const isHeld = (
		limits: WorkshopLimits,
		workshop: string,
		audience: 'host' | 'screen',
		from = HALL
	) => {
		try {
			return limits.holdBoard(workshop, audience, from);
		} catch {
			return null;
		}
	};
	const hold = (limits: WorkshopLimits, workshop: string, count: number, from = HALL) =>
		Array.from({ length: count }, () => isHeld(limits, workshop, 'screen', from)).filter(
			(release) => release !== null
		);

	test('are a hundred screens in a workshop, and its hosts beside them', () => {
		const limits = new WorkshopLimits(() => 0, CAPS);
		const held = hold(limits, 'ABCD23', 120);
		expect(held).toHaveLength(100);
		expect(isHeld(limits, 'ABCD23', 'host')).not.toBeNull();
		held[0]?.();
		held[0]?.();
		expect(hold(limits, 'ABCD23', 2)).toHaveLength(1);
	});

	test('are a tenth for one caller, with some left to every other workshop there', () => {
		const limits = new WorkshopLimits(() => 0, CAPS);
		for (let k = 0; k < 10; k += 1) hold(limits, `ROOM${k}`, 100);
		expect(hold(limits, 'OTHERS', 10)).toHaveLength(4);
		expect(isHeld(limits, 'OTHERS', 'host')).not.toBeNull();
		expect(hold(limits, 'OTHERS', 10, ELSEWHERE)).toHaveLength(10);
	});

	test('are given back however they end', async () => {
		const { code, screenKey } = await make(HALL);
		const watch = () => watchWorkshop(open.workshops, { code, key: screenKey, seen: null }, HALL);
		const boards = await Promise.all(Array.from({ length: 100 }, watch));
		await expect(watch()).rejects.toMatchObject({ code: 'too-many-requests' });
		await boards[0]?.cancel();
		await expect(watch()).resolves.toBeDefined();
		open.endBoards();
		expect(hold(open.workshops.limits, code, 100)).toHaveLength(100);
	});
});
