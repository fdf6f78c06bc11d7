import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addToTally, emptyTally, mergeTallies } from '#lib/engine/group-tally.ts';
import { createWorkshop } from '#lib/server/workshops/create-workshop.ts';
import { deleteWorkshop } from '#lib/server/workshops/delete-workshop.ts';
import { moveDoor, showOnScreen, takeOver } from '#lib/server/workshops/direct-projector.ts';
import { exportWorkshop } from '#lib/server/workshops/export-workshop.ts';
import { findWorkshop, toPublicWorkshop } from '#lib/server/workshops/find-workshop.ts';
import { readControlView } from '#lib/server/workshops/control-view.ts';
import { joinWorkshop } from '#lib/server/workshops/join-workshop.ts';
import { moveWorkshop } from '#lib/server/workshops/move-workshop.ts';
import { purgeWorkshops } from '#lib/server/workshops/purge-workshops.ts';
import { readBoard } from '#lib/server/workshops/read-board.ts';
import { resumeMember } from '#lib/server/workshops/find-member.ts';
import type { Workshops } from '#lib/server/workshops/workshops.ts';
import { submitAnswers } from '#lib/server/workshops/submit-answers.ts';
import { readPublished, readRecord, readTally } from '#lib/server/workshops/tally-columns.ts';
import { withdrawSubmission } from '#lib/server/workshops/withdraw-submission.ts';
import {
	controlViewSchema,
	publicWorkshopSchema,
	type WorkshopDraft
} from '#lib/schema/workshop.ts';
import { findPostgres, startPostgres, type Postgres } from '../../../support/postgres.ts';
import { readBoards, untilBoard } from '../../../support/read-boards.ts';
import {
	answersOf,
	DRAFT,
	handClock,
	memberOf,
	scored,
	openTestWorkshops,
	QUIZ
} from '../../../support/workshops.ts';

const FROM = '192.0.2.1';
const HOUR_MS = 3_600_000;
const bin = findPostgres();

describe('workshops in a file', () => {
	contract(() => null);
});

describe.skipIf(bin === null)(
	`workshops in PostgreSQL${bin === null ? ' (skipped: no initdb and postgres on this machine)' : ''}`,
	() => {
		let postgres: Postgres;
		beforeAll(async () => {
			postgres = await startPostgres(bin ?? '');
		}, 60_000);
		afterAll(() => postgres.stop());
		contract(() => postgres.url);

		test('two processes on one database show the same board', async () => {
			const one = await openTestWorkshops({ databaseUrl: postgres.url });
			const other = await openTestWorkshops({ databaseUrl: postgres.url });
			const { code, secret } = await createWorkshop(one.workshops, DRAFT, FROM);
			const boards = readBoards(other.workshops.hub.open(code, 'host', null));
			expect((await boards.next()).value).toMatchObject({ state: 'lobby' });
			await moveWorkshop(one.workshops, { code, secret, to: 'open' }, FROM);
			await joinWorkshop(one.workshops, code, memberOf(1), FROM);
			const seen = await untilBoard(boards, (board) => board.counts.joined === 1);
			expect(seen).toEqual((await readControlView(one.workshops, code, secret, FROM)).board);
			await Promise.all([one.close(), other.close()]);
		});
	}
);

/** The tests for both databases. */
function contract(databaseUrl: () => string | null) {
	let clock: ReturnType<typeof handClock>;
	let open: Awaited<ReturnType<typeof openTestWorkshops>>;
	let workshops: Workshops;

	beforeEach(async () => {
		clock = handClock();
		open = await openTestWorkshops({ databaseUrl: databaseUrl(), clocks: clock.clocks });
		workshops = open.workshops;
		for (const table of ['rooms', 'members', 'submissions', 'withdrawals', 'clock'] as const) {
			await workshops.store.db.deleteFrom(table).execute();
		}
	});
	afterEach(() => open.close());

	const make = (draft: Partial<WorkshopDraft> = {}) =>
		createWorkshop(workshops, { ...DRAFT, ...draft }, FROM);
	const move = (
		{ code, secret }: { code: string; secret: string },
		to: 'open' | 'revealed' | 'closed',
		everyoneHere = false
	) => moveWorkshop(workshops, { code, secret, to, everyoneHere }, FROM);
	const join = (code: string, k: number) => joinWorkshop(workshops, code, memberOf(k), FROM);
	const submit = (code: string, k: number, answers = answersOf(k)) =>
		submitAnswers(
			workshops,
			code,
			{ member: memberOf(k), consent: 1, version: 1, mode: 'full', answers },
			FROM
		);
	const withdraw = (code: string, k: number) =>
		withdrawSubmission(workshops, code, { member: memberOf(k) }, FROM);
	const rowOf = (code: string) => findWorkshop(workshops, code, FROM);
	const hostView = (workshop: { code: string; secret: string }) =>
		readControlView(workshops, workshop.code, workshop.secret, FROM);
	async function makeOpen(people: number, draft: Partial<WorkshopDraft> = {}) {
		const workshop = await make(draft);
		await move(workshop, 'open');
		for (let k = 0; k < people; k += 1) {
			await join(workshop.code, k);
			await submit(workshop.code, k);
		}
		return workshop;
	}
	const rowsOf = (code: string) =>
		workshops.store.db.selectFrom('submissions').selectAll().where('room', '=', code).execute();
	const withdrawalsOf = (code: string) =>
		workshops.store.db.selectFrom('withdrawals').selectAll().where('room', '=', code).execute();

	describe('a new workshop', () => {
		test('is in its lobby, with what its host chose', async () => {
			const workshop = await make({ title: ' Kelas A ', keepHours: 48, locale: 'id' });
			expect(workshop.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
			const view = controlViewSchema.parse(await hostView(workshop));
			expect(view.board).toMatchObject({ state: 'lobby', show: 'board', view: null });
			expect(view).toMatchObject({ closesAt: '2026-11-27T09:00:00.000Z', purgeAt: null });
			expect(view.screenKey).toBe(workshop.screenKey);
			expect(publicWorkshopSchema.parse(view.workshop)).toMatchObject({
				keepHours: 48,
				locale: 'id',
				canJoin: true,
				version: 1
			});
		});

		test('is stored without its secret and its screen key', async () => {
			const workshop = await make();
			const stored = JSON.stringify(await rowOf(workshop.code));
			expect(stored).toContain(workshop.code);
			expect(stored).not.toContain(workshop.secret);
			expect(stored).not.toContain(workshop.screenKey);
		});

		test('has a title of one line, without characters that turn or hide others', async () => {
			const { code } = await make({ title: 'A\u202Eb\nc\u0007 \u200B d' });
			expect((await rowOf(code)).title).toBe('Ab c d');
			const hidden = await make({ title: '\u200B' });
			expect((await rowOf(hidden.code)).title).toBeNull();
		});

		test('needs a quiz that there is', async () => {
			await expect(make({ quiz: 'no-quiz' })).rejects.toMatchObject({ code: 'unknown-quiz' });
		});

		test('is refused when the server has as many as it takes', async () => {
			const full = { ...workshops, caps: { ...workshops.caps, mostWorkshops: 0 } };
			await expect(createWorkshop(full, DRAFT, FROM)).rejects.toMatchObject({
				code: 'too-many-rooms'
			});
		});
	});

	describe('a host', () => {
		test.each(['x', ''])('is not let in with the secret %j', async (secret) => {
			const { code } = await make();
			await expect(hostView({ code, secret })).rejects.toMatchObject({ code: 'wrong-secret' });
			const moved = move({ code, secret }, 'open');
			await expect(moved).rejects.toMatchObject({ code: 'wrong-secret' });
		});

		test('moves a workshop on, and never back', async () => {
			const workshop = await make();
			await expect(move(workshop, 'revealed')).rejects.toMatchObject({ code: 'wrong-state' });
			for (const to of ['open', 'open', 'revealed', 'closed'] as const) {
				expect((await move(workshop, to)).workshop.state).toBe(to);
			}
			await expect(move(workshop, 'open')).rejects.toMatchObject({ code: 'wrong-state' });
		});

		test('learns when the answers will be deleted once it is closed', async () => {
			const workshop = await make({ keepHours: 3 });
			expect(await move(workshop, 'closed')).toMatchObject({
				closesAt: null,
				purgeAt: '2026-11-26T12:00:00.000Z'
			});
		});

		test('directs the projector, and takes over from another device', async () => {
			const workshop = await make();
			await showOnScreen(workshops, { ...workshop, show: 'blank' }, FROM);
			const { board } = await takeOver(workshops, { ...workshop, device: 'phone-2' }, FROM);
			expect(board).toMatchObject({ show: 'blank', controller: 'phone-2', revision: 3 });
		});

		test('deletes everything at once, and then it is gone', async () => {
			const workshop = await makeOpen(2);
			await deleteWorkshop(workshops, workshop.code, workshop.secret, FROM);
			expect(await rowsOf(workshop.code)).toEqual([]);
			await expect(join(workshop.code, 1)).rejects.toMatchObject({ code: 'gone' });
			await expect(hostView(workshop)).rejects.toMatchObject({ code: 'gone' });
			const left = await workshops.store.db
				.selectFrom('members')
				.selectAll()
				.where('room', '=', workshop.code)
				.execute();
			expect(left).toEqual([]);
		});
	});

	describe('a member', () => {
		test('is counted once, however often and at once they join', async () => {
			const workshop = await make();
			const codes = await Promise.all(Array.from({ length: 8 }, () => join(workshop.code, 1)));
			expect(new Set(codes.map(({ continueCode }) => continueCode)).size).toBe(1);
			await join(workshop.code, 2);
			expect((await rowOf(workshop.code)).joined).toBe(2);
		});

		test('joins by the code as people write it', async () => {
			const { code } = await make();
			const written = ` ${code.slice(0, 3)}-${code.slice(3)} `.toLowerCase();
			await expect(join(written, 1)).resolves.toHaveProperty('continueCode');
			await expect(join('ABCD2', 1)).rejects.toMatchObject({ code: 'unknown-room' });
		});

		test('is not let into a closed or a full workshop', async () => {
			const workshop = await make();
			const small = { ...workshops, caps: { ...workshops.caps, mostMembers: 1 } };
			await joinWorkshop(small, workshop.code, memberOf(1), FROM);
			const second = joinWorkshop(small, workshop.code, memberOf(2), FROM);
			await expect(second).rejects.toMatchObject({ code: 'room-full' });
			expect(toPublicWorkshop(small, await rowOf(workshop.code)).canJoin).toBe(false);
			await expect(joinWorkshop(small, workshop.code, memberOf(1), FROM)).resolves.toBeDefined();
			await move(workshop, 'closed');
			await expect(join(workshop.code, 3)).rejects.toMatchObject({ code: 'wrong-state' });
		});

		test('goes on with another device by the personal code', async () => {
			const workshop = await make();
			await move(workshop, 'open');
			const { continueCode } = await join(workshop.code, 1);
			const resume = (typed: string) => resumeMember(workshops, workshop.code, typed, FROM);
			expect(await resume(continueCode.toLowerCase())).toEqual({
				member: memberOf(1),
				hasSubmitted: false
			});
			await submit(workshop.code, 1);
			expect(await resume(continueCode)).toMatchObject({ hasSubmitted: true });
			await expect(resume('????')).rejects.toMatchObject({ code: 'unknown-member' });
		});

		test('finds the door closed when new, and open when already in', async () => {
			const workshop = await make();
			await move(workshop, 'open');
			await join(workshop.code, 1);
			const { board } = await moveDoor(workshops, { ...workshop, door: 'closed' }, FROM);
			expect(board.door).toBe('closed');
			expect(toPublicWorkshop(workshops, await rowOf(workshop.code)).canJoin).toBe(false);
			await expect(join(workshop.code, 2)).rejects.toMatchObject({ code: 'door-closed' });
			await expect(join(workshop.code, 1)).resolves.toHaveProperty('continueCode');
			expect(await submit(workshop.code, 1)).toMatchObject({ accepted: true });
			await moveDoor(workshops, { ...workshop, door: 'open' }, FROM);
			await expect(join(workshop.code, 2)).resolves.toHaveProperty('continueCode');
		});

		test('leaves a free place, but no more often than the workshop has places', async () => {
			const workshop = await make();
			const small = { ...workshops, caps: { ...workshops.caps, mostMembers: 2 } };
			const joinSmall = (k: number) => joinWorkshop(small, workshop.code, memberOf(k), FROM);
			const leave = (k: number) =>
				withdrawSubmission(small, workshop.code, { member: memberOf(k) }, FROM);
			await joinSmall(1);
			await joinSmall(2);
			await expect(joinSmall(3)).rejects.toMatchObject({ code: 'room-full' });
			await leave(1);
			await joinSmall(3);
			await leave(2);
			await joinSmall(4);
			await leave(3);
			await expect(joinSmall(5)).rejects.toMatchObject({ code: 'room-full' });
		});

		test('sends nothing in school mode', async () => {
			const workshop = await make({ school: true });
			await move(workshop, 'open');
			await expect(join(workshop.code, 1)).rejects.toMatchObject({ code: 'refused-school' });
			await expect(submit(workshop.code, 1)).rejects.toMatchObject({ code: 'refused-school' });
		});
	});

	describe('a submission', () => {
		test('is stored once, however often and at once it arrives', async () => {
			const workshop = await makeOpen(0);
			await join(workshop.code, 1);
			const answers = await Promise.all(Array.from({ length: 8 }, () => submit(workshop.code, 1)));
			expect(answers).toEqual(answers.map(() => ({ accepted: true, replaced: false })));
			expect(await rowsOf(workshop.code)).toHaveLength(1);
			expect(await rowOf(workshop.code)).toMatchObject({ finished: 1 });
			expect(readTally((await rowOf(workshop.code)).waiting).n).toBe(1);
		});

		test('is replaced by other answers of the same member', async () => {
			const workshop = await makeOpen(2);
			expect(await submit(workshop.code, 1, answersOf(2))).toEqual({
				accepted: true,
				replaced: true
			});
			expect(await rowOf(workshop.code)).toMatchObject({ finished: 2 });
			const [one, two] = await rowsOf(workshop.code);
			expect(readTally((await rowOf(workshop.code)).waiting)).toEqual(
				[one, two].reduce(
					(tally, row) => addToTally(tally, readRecord(row?.record ?? '')),
					emptyTally(scored.plan)
				)
			);
		});

		test.each([
			['an unknown item', { answers: { nothing: 'a' } }, 'answers'],
			['an unknown option', { answers: { q01: 'nothing' } }, 'answers'],
			['no answer', { answers: {} }, 'answers'],
			['another version', { version: 2 }, 'version'],
			['a notice that does not exist', { consent: 999 }, 'consent'],
			['a quick match in a workshop of full profiles', { mode: 'quick' as const }, 'mode']
		])('with %s is refused, and says where', async (_what, change, where) => {
			const workshop = await makeOpen(0);
			await join(workshop.code, 1);
			const body = {
				member: memberOf(1),
				consent: 1,
				version: 1,
				mode: 'full',
				answers: answersOf(1)
			} as const;
			const submitted = submitAnswers(workshops, workshop.code, { ...body, ...change }, FROM);
			await expect(submitted).rejects.toMatchObject({ code: 'bad-request', details: { where } });
		});

		test('comes from a member, and in an open workshop', async () => {
			const workshop = await make();
			await join(workshop.code, 1);
			await expect(submit(workshop.code, 1)).rejects.toMatchObject({ code: 'wrong-state' });
			await move(workshop, 'open');
			await expect(submit(workshop.code, 2)).rejects.toMatchObject({ code: 'unknown-member' });
			await submit(workshop.code, 1);
			await join(workshop.code, 2);
			await move(workshop, 'closed');
			await expect(submit(workshop.code, 2)).rejects.toMatchObject({ code: 'wrong-state' });
		});

		test('that was stored is acknowledged again after the workshop was closed', async () => {
			const workshop = await makeOpen(1);
			await move(workshop, 'closed');
			expect(await submit(workshop.code, 0)).toEqual({ accepted: true, replaced: false });
		});

		test('that arrives after the person had it deleted is not stored again', async () => {
			const workshop = await makeOpen(1);
			expect(await withdraw(workshop.code, 0)).toEqual({ deleted: true });
			await expect(submit(workshop.code, 0)).rejects.toMatchObject({ code: 'withdrawn' });
			await expect(join(workshop.code, 0)).rejects.toMatchObject({ code: 'withdrawn' });
			// a late copy of a withdrawn submission is not accepted either
			await join(workshop.code, 1);
			expect(await withdraw(workshop.code, 1)).toEqual({ deleted: false });
			await expect(submit(workshop.code, 1)).rejects.toMatchObject({ code: 'withdrawn' });
			expect(await rowsOf(workshop.code)).toEqual([]);
			// the person can take part again as a new member
			await join(workshop.code, 2);
			expect(await submit(workshop.code, 2, answersOf(0))).toMatchObject({ accepted: true });
			expect(await rowOf(workshop.code)).toMatchObject({ joined: 1, finished: 1 });
		});

		test('that was deleted leaves a hash, and no id, until the workshop is emptied', async () => {
			const workshop = await makeOpen(1, { keepHours: 1 });
			await withdraw(workshop.code, 0);
			const left = await withdrawalsOf(workshop.code);
			expect(left).toHaveLength(1);
			expect(JSON.stringify(left)).not.toContain(memberOf(0));
			const members = await workshops.store.db.selectFrom('members').selectAll().execute();
			expect(members).toEqual([]);
			await move(workshop, 'closed');
			clock.pass(HOUR_MS);
			await open.purge();
			expect(await withdrawalsOf(workshop.code)).toEqual([]);
		});

		test('of careless answers is counted beside the others', async () => {
			const workshop = await makeOpen(1);
			await join(workshop.code, 7);
			await submit(workshop.code, 7, straightLine());
			expect(readTally((await rowOf(workshop.code)).waiting)).toMatchObject({ n: 1, flagged: 1 });
		});
	});

	test('a workshop of a quiz that changed under its name since takes no answers and shows no figures', async () => {
		const printed = (print: string): Workshops => ({
			...workshops,
			findQuiz: () => ({ ...scored, quiz: { ...scored.quiz, print } })
		});
		const before = printed('K7M24Q9XAB1D');
		const { code, secret } = await createWorkshop(before, DRAFT, FROM);
		await moveWorkshop(before, { code, secret, to: 'open' }, FROM);
		const sendTo = async (to: Workshops, k: number) => {
			await joinWorkshop(to, code, memberOf(k), FROM);
			const { version } = scored.quiz;
			const answers = answersOf(k);
			const body = { member: memberOf(k), consent: 1, version, mode: 'full', answers } as const;
			return submitAnswers(to, code, body, FROM);
		};
		for (let k = 0; k < 10; k += 1) await sendTo(before, k);
		await moveWorkshop(before, { code, secret, to: 'revealed' }, FROM);
		const viewOf = async (of: Workshops) =>
			(await readControlView(of, code, secret, FROM)).board.view;
		expect(await viewOf(before)).toMatchObject({ n: 10 });

		const after = printed('K7M24Q9XAB1E');
		await expect(sendTo(after, 10)).rejects.toMatchObject({ code: 'unknown-quiz' });
		expect(await viewOf(after)).toBeNull();
	});

	describe('the group', () => {
		async function add(workshop: { code: string }, from: number, to: number) {
			for (let k = from; k < to; k += 1) {
				await join(workshop.code, k);
				await submit(workshop.code, k);
			}
		}

		test('is not shown before the reveal, nor below ten people', async () => {
			const workshop = await makeOpen(9);
			expect((await hostView(workshop)).board.view).toBeNull();
			expect((await move(workshop, 'revealed')).board.view).toBeNull();
			await add(workshop, 9, 10);
			expect((await hostView(workshop)).board).toMatchObject({
				counts: { joined: 10, finished: 10 },
				view: { n: 10, spreadN: 10 }
			});
		});

		test('is shown from five on when the host says that everyone is here', async () => {
			const workshop = await makeOpen(4);
			expect((await move(workshop, 'revealed', true)).board.view).toBeNull();
			await add(workshop, 4, 6);
			// a confirmation of four people says nothing about six
			expect((await hostView(workshop)).board.view).toBeNull();
			expect((await move(workshop, 'revealed', true)).board.view).toMatchObject({ n: 6 });
		});

		test('can be confirmed after closing while the answers are there', async () => {
			const workshop = await makeOpen(6, { keepHours: 1 });
			expect((await move(workshop, 'closed')).board.view).toBeNull();
			expect((await move(workshop, 'closed', true)).board.view?.n).toBe(6);

			const late = await makeOpen(6, { keepHours: 1 });
			await move(late, 'closed');
			clock.pass(HOUR_MS);
			await open.purge();
			expect(await move(late, 'closed', true)).toMatchObject({
				isEmptied: true,
				board: { view: null }
			});
		});

		test('that was never shown leaves no sums behind when its answers are erased', async () => {
			const workshop = await makeOpen(1, { keepHours: 1 });
			await move(workshop, 'closed');
			expect(readTally((await rowOf(workshop.code)).waiting).n).toBe(1);
			clock.pass(HOUR_MS);
			await open.purge();
			expect((await rowOf(workshop.code)).waiting).toBe('');
		});

		test('grows by five, and those who wait are in no number', async () => {
			const workshop = await makeOpen(6);
			const { board: first } = await move(workshop, 'revealed', true);
			for (let k = 6; k < 10; k += 1) {
				await join(workshop.code, k);
				await submit(workshop.code, k);
				expect((await hostView(workshop)).board.view).toEqual(first.view);
			}
			await join(workshop.code, 10);
			await submit(workshop.code, 10);
			expect((await hostView(workshop)).board.view?.n).toBe(11);
		});

		test('is published at the end if it was never revealed', async () => {
			const workshop = await makeOpen(10);
			expect((await move(workshop, 'closed')).board.view?.n).toBe(10);
		});

		test('keeps its published figures after a withdrawal, and erases the answers', async () => {
			const workshop = await makeOpen(6);
			const { board } = await move(workshop, 'revealed', true);
			expect(await withdraw(workshop.code, 2)).toEqual({ deleted: true });
			expect(await withdraw(workshop.code, 2)).toEqual({ deleted: false });
			expect(await rowsOf(workshop.code)).toHaveLength(5);
			const after = (await hostView(workshop)).board;
			expect(after.view).toEqual(board.view);
			expect(after.counts).toEqual({ joined: 5, finished: 5 });
		});

		test('loses a waiting person who withdraws', async () => {
			const workshop = await makeOpen(5);
			const { continueCode } = await join(workshop.code, 3);
			expect(await withdrawSubmission(workshops, workshop.code, { continueCode }, FROM)).toEqual({
				deleted: true
			});
			expect(readTally((await rowOf(workshop.code)).waiting).n).toBe(4);
			expect((await move(workshop, 'revealed', true)).board.view).toBeNull();
			await join(workshop.code, 5);
			await submit(workshop.code, 5);
			expect((await move(workshop, 'revealed', true)).board.view?.n).toBe(5);
		});

		test('has the numbers of its people, after whatever they did at once', async () => {
			const workshop = await makeOpen(0);
			const people = Array.from({ length: 12 }, (_, k) => k);
			await Promise.all(people.map((k) => join(workshop.code, k)));
			await Promise.allSettled([
				...people.map((k) => submit(workshop.code, k)),
				...people.map((k) => submit(workshop.code, k, answersOf(k + 1))),
				...people.slice(0, 4).map((k) => withdraw(workshop.code, k))
			]);
			const rows = await rowsOf(workshop.code);
			const { waiting, published, finished } = await rowOf(workshop.code);
			expect(finished).toBe(rows.length);
			expect(mergeTallies(readTally(waiting), readPublished(published).taken)).toEqual(
				rows.reduce(
					(tally, row) => addToTally(tally, readRecord(row.record)),
					emptyTally(scored.plan)
				)
			);
		});
	});

	describe('an export', () => {
		const file = (
			workshop: { code: string; secret: string },
			what: 'view-csv' | 'view-json' | 'rows-csv' | 'rows-json'
		) => exportWorkshop(workshops, { ...workshop, what }, FROM);

		test('of the group has its published numbers', async () => {
			const workshop = await makeOpen(5);
			await expect(file(workshop, 'view-json')).rejects.toMatchObject({ code: 'wrong-state' });
			const { board } = await move(workshop, 'revealed', true);
			expect(JSON.parse((await file(workshop, 'view-json')).text)).toEqual({
				quiz: QUIZ,
				version: 1,
				mode: 'full',
				view: board.view
			});
			const { name, text } = await file(workshop, 'view-csv');
			expect(name).toBe(`arah-${workshop.code}-group.csv`);
			expect(text).toContain('people,,5,,,\r\n');
		});

		test('of an Indonesian workshop has semicolons, as Excel expects there', async () => {
			const workshop = await makeOpen(5, { locale: 'id', rows: true });
			await move(workshop, 'revealed', true);
			await move(workshop, 'closed');
			expect((await file(workshop, 'view-csv')).text).toContain('people;;5;;;\r\n');
			const { text } = await file(workshop, 'rows-csv');
			expect(text.split('\r\n')).toContainEqual(expect.stringMatching(/^no;full;/));
		});

		test('of a group below five is refused', async () => {
			const workshop = await makeOpen(4);
			await move(workshop, 'closed');
			await expect(file(workshop, 'view-csv')).rejects.toMatchObject({ code: 'too-few' });
			await expect(file(workshop, 'rows-csv')).rejects.toMatchObject({ code: 'too-few' });
		});

		test('of single people has their answers, and nothing that says who or when', async () => {
			const workshop = await makeOpen(6);
			await expect(file(workshop, 'rows-json')).rejects.toMatchObject({ code: 'wrong-state' });
			await move(workshop, 'closed');
			const { text } = await file(workshop, 'rows-json');
			const { people }: { people: Record<string, string>[] } = JSON.parse(text);
			expect(people).toHaveLength(6);
			expect(
				Object.keys(people[0] ?? {}).filter((key) => !/^(skill|role|item):/.test(key))
			).toEqual(['left-out', 'mode', 'flags']);
			const given = Array.from({ length: 6 }, (_, k) => answersOf(k)['q01']).toSorted();
			const exported = people.map((one) => one['item:q01']).toSorted();
			expect(exported).toEqual(given);
			expect(text).not.toContain(memberOf(1));
			expect((await file(workshop, 'rows-csv')).text.split('\r\n')).toHaveLength(8);
		});

		test('of single people is refused when it was not announced', async () => {
			const workshop = await makeOpen(5, { rows: false });
			await move(workshop, 'closed');
			await expect(file(workshop, 'rows-csv')).rejects.toMatchObject({ code: 'not-announced' });
		});
	});

	describe('the purge', () => {
		test('closes a workshop without members after an hour, unless it was opened', async () => {
			const [empty, opened, used] = [await make(), await make(), await make()];
			await move(opened, 'open');
			await join(used.code, 1);
			expect(await hostView(empty)).toMatchObject({ closesEmptyAt: '2026-11-26T10:00:00.000Z' });
			expect(await hostView(used)).toMatchObject({ closesEmptyAt: null });
			const states = async () =>
				Promise.all([empty, opened, used].map(async ({ code }) => (await rowOf(code)).state));
			clock.pass(HOUR_MS - 1);
			await open.purge();
			expect(await states()).toEqual(['lobby', 'open', 'lobby']);
			clock.pass(1);
			await open.purge();
			expect(await states()).toEqual(['closed', 'open', 'lobby']);
		});

		test('deletes answers on time in every workshop, also in one that cannot be read', async () => {
			const broken = await makeOpen(1, { keepHours: 1 });
			const sound = await makeOpen(1, { keepHours: 1 });
			await workshops.store.db
				.updateTable('rooms')
				.set({ waiting: '{"n":"Class 1"}' })
				.where('code', '=', broken.code)
				.execute();
			clock.pass(24 * HOUR_MS);
			await open.purge();
			expect((await rowOf(broken.code)).state).toBe('closed');
			expect((await rowOf(sound.code)).state).toBe('closed');
			clock.pass(HOUR_MS);
			await open.purge();
			expect([await rowsOf(broken.code), await rowsOf(sound.code)]).toEqual([[], []]);
			expect(open.logged).toContain('room-closed-unpublished');
		});

		test('changes the other workshops if one cannot be changed', async () => {
			const codes = [await make(), await make(), await make()].map(({ code }) => code).toSorted();
			const [, stuck = ''] = codes;
			const { announce } = workshops.store;
			const store = {
				...workshops.store,
				announce: (tx: Parameters<typeof announce>[0], code: string) =>
					code === stuck ? Promise.reject(new Error(`no ${code}`)) : announce(tx, code)
			};
			clock.pass(24 * HOUR_MS);
			expect(await purgeWorkshops({ ...workshops, store })).toMatchObject({ closed: 2 });
			const states = await Promise.all(codes.map(async (code) => (await rowOf(code)).state));
			expect(states).toEqual(['closed', 'lobby', 'closed']);
			expect(open.logged).toContain('rooms-not-purged');
		});

		test('erases the answers of a member whose record cannot be read', async () => {
			const workshop = await makeOpen(2);
			await workshops.store.db
				.updateTable('submissions')
				.set({ record: '[]' })
				.where('member', '=', memberOf(0))
				.execute();
			expect(await withdraw(workshop.code, 0)).toEqual({ deleted: true });
			expect(await rowsOf(workshop.code)).toHaveLength(1);
		});

		test('closes an open workshop after a day', async () => {
			const workshop = await makeOpen(10);
			clock.pass(24 * HOUR_MS - 1);
			await open.purge();
			expect((await rowOf(workshop.code)).state).toBe('open');
			clock.pass(1);
			await open.purge();
			expect((await hostView(workshop)).board).toMatchObject({ state: 'closed', view: { n: 10 } });
		});

		test('erases the answers when their hours are over, then the numbers, then the code', async () => {
			const workshop = await makeOpen(5, { keepHours: 2 });
			await move(workshop, 'closed', true);
			clock.pass(2 * HOUR_MS - 1);
			await open.purge();
			expect(await rowsOf(workshop.code)).toHaveLength(5);
			clock.pass(1);
			await open.purge();
			expect(await rowsOf(workshop.code)).toEqual([]);
			expect(await hostView(workshop)).toMatchObject({
				isEmptied: true,
				board: { view: { n: 5 } }
			});
			const rows = exportWorkshop(workshops, { ...workshop, what: 'rows-csv' }, FROM);
			await expect(rows).rejects.toMatchObject({ code: 'gone' });

			clock.pass(90 * 24 * HOUR_MS);
			await open.purge();
			await expect(hostView(workshop)).rejects.toMatchObject({ code: 'gone' });
			const left = await workshops.store.db
				.selectFrom('rooms')
				.select(['waiting', 'published', 'title'])
				.where('code', '=', workshop.code)
				.executeTakeFirst();
			expect(left).toEqual({ waiting: '', published: '', title: null });

			clock.pass(30 * 24 * HOUR_MS);
			await open.purge();
			await expect(hostView(workshop)).rejects.toMatchObject({ code: 'unknown-room' });
		});

		test('is held for an hour when the clock has jumped', async () => {
			const workshop = await makeOpen(5, { keepHours: 1 });
			await move(workshop, 'closed');
			await open.purge();
			clock.jump(24 * HOUR_MS);
			await open.purge();
			clock.pass(HOUR_MS - 1);
			await open.purge();
			expect(await rowsOf(workshop.code)).toHaveLength(5);
			clock.pass(1);
			await open.purge();
			expect(await rowsOf(workshop.code)).toEqual([]);
		});
	});

	test('a board is given once for the host secret or the screen key, and for no other', async () => {
		const workshop = await make();
		await takeOver(workshops, { ...workshop, device: 'phone-2' }, FROM);
		const read = (key: string) => readBoard(workshops, { code: workshop.code, key }, FROM);
		expect(await read(workshop.secret)).toEqual((await hostView(workshop)).board);
		const shown = await read(workshop.screenKey);
		expect(shown).toMatchObject({ state: 'lobby', counts: { joined: 0 } });
		expect(shown).not.toHaveProperty('controller');
		await expect(read('x')).rejects.toMatchObject({ code: 'wrong-secret' });
	});

	test('a projector that is open follows the workshop until it is gone', async () => {
		const workshop = await make();
		const boards = readBoards(workshops.hub.open(workshop.code, 'screen', null));
		expect((await boards.next()).value).toMatchObject({ state: 'lobby', counts: { joined: 0 } });
		await join(workshop.code, 1);
		const seen = await untilBoard(boards, (board) => board.counts.joined === 1);
		expect(seen).not.toHaveProperty('controller');
		await deleteWorkshop(workshops, workshop.code, workshop.secret, FROM);
		expect(await untilBoard(boards, (board) => board.state === 'purged')).toBeDefined();
		expect((await boards.next()).done).toBe(true);
	});

	test('opening the same database again changes nothing in it', async () => {
		const workshop = await make();
		const again = await openTestWorkshops({ databaseUrl: databaseUrl(), dataDir: open.folder });
		expect(await findWorkshop(again.workshops, workshop.code, FROM)).toEqual(
			await rowOf(workshop.code)
		);
		await again.close();
	});
}

/** Answers every item with the first option. */
function straightLine() {
	const { quiz } = scored;
	return Object.fromEntries(
		quiz.items.flatMap(({ id, format }) => {
			const { [format]: known } = quiz.formats;
			return known?.kind === 'scale' ? [[id, known.options[2]?.id ?? '']] : [];
		})
	);
}
