import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRoom } from '#lib/server/rooms/create-room.ts';
import { findRoom } from '#lib/server/rooms/find-room.ts';
import { readHostView } from '#lib/server/rooms/host-view.ts';
import { joinRoom } from '#lib/server/rooms/join-room.ts';
import { moveRoom } from '#lib/server/rooms/move-room.ts';
import { resumeMember } from '#lib/server/rooms/resume-member.ts';
import { RoomLimits, type Limited } from '#lib/server/rooms/room-limits.ts';
import { submitAnswers } from '#lib/server/rooms/submit-answers.ts';
import { watchRoom } from '#lib/server/rooms/watch-room.ts';
import { withdrawSubmission } from '#lib/server/rooms/withdraw-submission.ts';
import { answersOf, DRAFT, memberOf, openTestRooms } from '../../../support/rooms.ts';

/** A lecture hall, with an attacker in it. */
const HALL = '192.0.2.1';
const ELSEWHERE = '198.51.100.7';
const CAPS = { mostRooms: 2_000, mostMembers: 5_000, mostStreams: 10_000 };

let open: Awaited<ReturnType<typeof openTestRooms>>;

beforeEach(async () => {
	open = await openTestRooms();
});
afterEach(() => open.close());

const make = (from: string) => createRoom(open.rooms, DRAFT, from);
const submit = (code: string, k: number, answers: Record<string, string> = answersOf(k)) =>
	submitAnswers(
		open.rooms,
		code,
		{ member: memberOf(k), consent: 1, version: 1, mode: 'full', answers },
		HALL
	);

/** Calls so often, one after the other, and returns the codes of the problems, each once. */
async function insist(times: number, call: () => Promise<unknown>): Promise<string[]> {
	const codes = new Set<string>();
	for (let k = 0; k < times; k += 1) {
		const problem: unknown = await call().catch((cause: unknown) => cause);
		if (problem instanceof Error && 'code' in problem) codes.add(String(problem.code));
	}
	return [...codes];
}

const guessCodes = (times: number, from: string) =>
	insist(times, () => findRoom(open.rooms, 'ZZZZZZ', from));

describe('wrong guesses behind the address of a hall', () => {
	test('at its secret are refused in the end, and never the facilitator', async () => {
		const room = await make(HALL);
		const guess = () => readHostView(open.rooms, room.code, 'wrong', HALL);
		expect(await insist(250, guess)).toEqual(['wrong-secret', 'too-many-requests']);
		await expect(moveRoom(open.rooms, { ...room, to: 'open' }, HALL)).resolves.toBeDefined();
		const watched = { code: room.code, key: room.screenKey, seen: null };
		await (await watchRoom(open.rooms, watched, HALL)).cancel();
		const other = await make(HALL);
		await expect(readHostView(open.rooms, other.code, other.secret, HALL)).resolves.toBeDefined();
	});

	test('at codes are refused in the end, and never the people of its workshop', async () => {
		const room = await make(HALL);
		await moveRoom(open.rooms, { ...room, to: 'open' }, HALL);
		await joinRoom(open.rooms, room.code, memberOf(1), HALL);
		expect(await guessCodes(2_100, HALL)).toEqual(['unknown-room', 'too-many-requests']);
		await joinRoom(open.rooms, room.code, memberOf(2), HALL);
		await expect(submit(room.code, 1)).resolves.toMatchObject({ accepted: true });
		const taken = withdrawSubmission(open.rooms, room.code, { member: memberOf(1) }, HALL);
		await expect(taken).resolves.toEqual({ deleted: true });
	});

	test('at codes find three rooms at most that nobody there has used', async () => {
		const rooms = [];
		for (let k = 0; k < 4; k += 1) rooms.push(await make(ELSEWHERE));
		const [one, two, three, four] = rooms.map(({ code }) => code);
		await guessCodes(2_100, HALL);
		for (const code of [one, two, three, one, two]) {
			await expect(findRoom(open.rooms, code ?? '', HALL)).resolves.toBeDefined();
		}
		const fourth = findRoom(open.rooms, four ?? '', HALL);
		await expect(fourth).rejects.toMatchObject({ code: 'too-many-requests' });
		await expect(findRoom(open.rooms, four ?? '', ELSEWHERE)).resolves.toBeDefined();
	});

	test('at continue codes are refused in the end, and never a member with the right one', async () => {
		const room = await make(HALL);
		const { continueCode } = await joinRoom(open.rooms, room.code, memberOf(1), HALL);
		expect(continueCode).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
		const guess = () => resumeMember(open.rooms, room.code, '22222222', HALL);
		expect(await insist(70, guess)).toEqual(['unknown-member', 'too-many-requests']);
		const resumed = resumeMember(open.rooms, room.code, continueCode, HALL);
		await expect(resumed).resolves.toMatchObject({ member: memberOf(1) });
		await withdrawSubmission(open.rooms, room.code, { continueCode }, HALL);
	});

	test('at members are refused before anything is scored, and never a member', async () => {
		const room = await make(HALL);
		await moveRoom(open.rooms, { ...room, to: 'open' }, HALL);
		await joinRoom(open.rooms, room.code, memberOf(1), HALL);
		// scoring would refuse these answers with another problem
		const guess = () => submit(room.code, 2, { nothing: 'a' });
		expect(await insist(2_100, guess)).toEqual(['unknown-member', 'too-many-requests']);
		await expect(submit(room.code, 1)).resolves.toMatchObject({ accepted: true });
		const gone = () => withdrawSubmission(open.rooms, room.code, { member: memberOf(1) }, HALL);
		expect([await gone(), await gone()]).toEqual([{ deleted: true }, { deleted: false }]);
	});
});

describe('one caller', () => {
	const taking = (from: (k: number) => string, what: Limited, within = '') => {
		const limits = new RoomLimits(() => 0, CAPS);
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

	test('leaves rooms, places and boards for others', () => {
		expect(taking(() => HALL, 'new-room').taken).toBeLessThan(CAPS.mostRooms / 10);
		const { taken, limits } = taking(() => HALL, 'join', 'ABCD23');
		expect(taken).toBe(CAPS.mostMembers / 2);
		// the hall has another share in another room
		limits.take('join', HALL, 'ABCD24');
		limits.take('join', ELSEWHERE, 'ABCD23');
	});

	test('of a small server has the places of one room to itself', () => {
		const limits = new RoomLimits(() => 0, { ...CAPS, mostMembers: 40 });
		const fill = () => {
			for (let k = 0; k < 40; k += 1) limits.take('join', HALL, 'ABCD23');
		};
		expect(fill).not.toThrow();
	});
});

describe('open boards', () => {
	const isHeld = (limits: RoomLimits, room: string, audience: 'host' | 'screen', from = HALL) => {
		try {
			return limits.holdBoard(room, audience, from);
		} catch {
			return null;
		}
	};
	const hold = (limits: RoomLimits, room: string, count: number, from = HALL) =>
		Array.from({ length: count }, () => isHeld(limits, room, 'screen', from)).filter(
			(release) => release !== null
		);

	test('are a hundred screens in a room, and its hosts beside them', () => {
		const limits = new RoomLimits(() => 0, CAPS);
		const held = hold(limits, 'ABCD23', 120);
		expect(held).toHaveLength(100);
		expect(isHeld(limits, 'ABCD23', 'host')).not.toBeNull();
		held[0]?.();
		held[0]?.();
		expect(hold(limits, 'ABCD23', 2)).toHaveLength(1);
	});

	test('are a tenth for one caller, with some left to every other room there', () => {
		const limits = new RoomLimits(() => 0, CAPS);
		for (let k = 0; k < 10; k += 1) hold(limits, `ROOM${k}`, 100);
		expect(hold(limits, 'OTHERS', 10)).toHaveLength(4);
		expect(isHeld(limits, 'OTHERS', 'host')).not.toBeNull();
		expect(hold(limits, 'OTHERS', 10, ELSEWHERE)).toHaveLength(10);
	});

	test('are given back however they end', async () => {
		const { code, screenKey } = await make(HALL);
		const watch = () => watchRoom(open.rooms, { code, key: screenKey, seen: null }, HALL);
		const boards = await Promise.all(Array.from({ length: 100 }, watch));
		await expect(watch()).rejects.toMatchObject({ code: 'too-many-requests' });
		await boards[0]?.cancel();
		await expect(watch()).resolves.toBeDefined();
		open.endBoards();
		expect(hold(open.rooms.limits, code, 100)).toHaveLength(100);
	});
});
