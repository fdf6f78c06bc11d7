import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorkshop } from '#lib/server/workshops/create-workshop.ts';
import { deleteWorkshop } from '#lib/server/workshops/delete-workshop.ts';
import { moveDoor } from '#lib/server/workshops/direct-projector.ts';
import { readControlView } from '#lib/server/workshops/control-view.ts';
import { joinWorkshop } from '#lib/server/workshops/join-workshop.ts';
import { moveWorkshop } from '#lib/server/workshops/move-workshop.ts';
import { WorkshopProblem } from '#lib/server/workshops/problem.ts';
import { resumeMember } from '#lib/server/workshops/resume-member.ts';
import { submitAnswers } from '#lib/server/workshops/submit-answers.ts';
import { withdrawSubmission } from '#lib/server/workshops/withdraw-submission.ts';
import type { Door } from '#lib/schema/workshop.ts';
import { seeded } from '../support/engine-arbitraries.ts';
import { findPostgres, startPostgres, type Postgres } from '../support/postgres.ts';
import { answersOf, DRAFT, handClock, memberOf, openTestWorkshops } from '../support/workshops.ts';
import { Workshop, type MovableState } from '../support/workshop-model.ts';

/** Few places, so that workshops fill up; more people than places. */
const PLACES = 12;
const PEOPLE = 16;
const RUNS = 25;
const HOUR_MS = 3_600_000;
const bin = findPostgres();

type Opened = Awaited<ReturnType<typeof openTestWorkshops>>;

/** One workshop of the real store, and what its facilitator knows. */
interface Real {
	readonly open: Opened;
	readonly clock: ReturnType<typeof handClock>;
	readonly code: string;
	readonly secret: string;
	/** Every workshop is led from another address, so that no limit is met. */
	readonly from: string;
	/** As the store gave them, by person. */
	readonly continueCodes: Map<number, string>;
	revision: number;
}

/** What came of a call: its answer, or the code of the problem that refused it. */
async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
	try {
		return await call;
	} catch (cause) {
		if (cause instanceof WorkshopProblem) return cause.code;
		throw cause;
	}
}

/** Something that can happen to a workshop, done to the model and to the store alike. */
class Event implements fc.AsyncCommand<Workshop, Real> {
	readonly #name: string;
	readonly inModel: (model: Workshop) => unknown;
	readonly inStore: (real: Real) => Promise<unknown>;

	constructor(
		name: string,
		inModel: (model: Workshop) => unknown,
		inStore: (real: Real) => Promise<unknown>
	) {
		this.#name = name;
		this.inModel = inModel;
		this.inStore = inStore;
	}

	check(): boolean {
		return true;
	}

	async run(model: Workshop, real: Real): Promise<void> {
		const expected = this.inModel(model);
		expect(await this.inStore(real), this.#name).toEqual(expected);
		for (const outcome of Array.isArray(expected) ? expected : [expected]) {
			if (typeof outcome === 'string') seen.add(outcome);
		}
		await expectSame(model, real);
	}

	toString(): string {
		return this.#name;
	}
}

/** What has come up over all runs: a law that never gets far proves little. */
const seen = new Set<string>();
const COMES_UP = [
	...['shown', 'emptied', 'erased', 'gone', 'unknown-room'],
	...['wrong-state', 'door-closed', 'room-full', 'withdrawn', 'unknown-member']
];

async function expectSame(model: Workshop, real: Real): Promise<void> {
	const { open, code, secret, from } = real;
	const view = await outcomeOf(readControlView(open.workshops, code, secret, from));
	expect(view).toEqual(model.refusal() ?? expect.anything());
	if (typeof view === 'string') return;
	const { board, isEmptied } = await readControlView(open.workshops, code, secret, from);
	expect({
		state: board.state,
		door: board.door,
		counts: board.counts,
		shown: board.view?.n ?? null,
		isEmptied
	}).toEqual(model.board());
	expect(board.revision).toBeGreaterThanOrEqual(real.revision);
	real.revision = board.revision;
	if (board.view !== null) seen.add('shown');
	if (isEmptied) seen.add('emptied');
	const rows = await open.workshops.store.db
		.selectFrom('submissions')
		.select(['member', 'answers'])
		.where('room', '=', code)
		.execute();
	const stored = rows.map(({ member, answers }) => [member, JSON.parse(answers)] as const);
	const wanted = model.submissions().map(([k, sheet]) => [memberOf(k), answersOf(sheet)] as const);
	expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(wanted));
}

const person = fc.integer({ min: 0, max: PEOPLE - 1 });
const sheet = fc.integer({ min: 0, max: 2 });

const joining = (k: number) =>
	new Event(
		`${k} joins`,
		(model) => model.join(k),
		async ({ open, code, from, continueCodes }) => {
			const before = continueCodes.get(k);
			const joined = await outcomeOf(
				joinWorkshop(open.workshops, code, memberOf(k), from).then(({ continueCode }) => {
					continueCodes.set(k, continueCode);
					return before === undefined || before === continueCode ? 'joined' : 'another code';
				})
			);
			if (joined === 'withdrawn') continueCodes.delete(k);
			return joined;
		}
	);

const submitting = (k: number, answers: number) =>
	new Event(
		`${k} submits sheet ${answers}`,
		(model) => model.submit(k, answers),
		({ open, code, from }) =>
			outcomeOf(
				submitAnswers(
					open.workshops,
					code,
					{
						member: memberOf(k),
						consent: 1,
						version: 1,
						mode: 'full',
						answers: answersOf(answers)
					},
					from
				)
			)
	);

const withdrawing = (k: number) =>
	new Event(
		`${k} withdraws`,
		(model) => model.withdraw(k),
		async ({ open, code, from, continueCodes }) => {
			continueCodes.delete(k);
			return outcomeOf(withdrawSubmission(open.workshops, code, { member: memberOf(k) }, from));
		}
	);

const resuming = (k: number) =>
	new Event(
		`${k} continues on another device`,
		(model) => {
			const resumed = model.resume(k);
			return typeof resumed === 'string' ? resumed : { member: memberOf(k), ...resumed };
		},
		({ open, code, from, continueCodes }) =>
			outcomeOf(resumeMember(open.workshops, code, continueCodes.get(k) ?? 'ZZZZZZZZ', from))
	);

const moving = (to: MovableState, everyoneHere: boolean) =>
	new Event(
		`the workshop moves to ${to}${everyoneHere ? ', everyone is here' : ''}`,
		(model) => model.move(to, everyoneHere),
		({ open, code, secret, from }) =>
			outcomeOf(
				moveWorkshop(open.workshops, { code, secret, to, everyoneHere }, from).then(() => 'moved')
			)
	);

const movingDoor = (door: Door) =>
	new Event(
		`the door is ${door}`,
		(model) => model.moveDoor(door),
		({ open, code, secret, from }) =>
			outcomeOf(moveDoor(open.workshops, { code, secret, door }, from).then(() => 'moved'))
	);

const passing = (hours: number) =>
	new Event(
		`${hours} hours pass`,
		(model) => model.pass(hours),
		async ({ open, clock }) => {
			clock.pass(hours * HOUR_MS);
			await open.purge();
			return 'passed';
		}
	);

const deleting = new Event(
	'the workshop is deleted',
	(model) => model.delete(),
	({ open, code, secret, from }) =>
		outcomeOf(deleteWorkshop(open.workshops, code, secret, from).then(() => 'erased'))
);

/** Many people at once are rare among single events, and without them no group is ever shown. */
const crowd = fc
	.tuple(fc.nat(PEOPLE - 1), fc.integer({ min: 5, max: PLACES }), sheet)
	.map(([first, count, answers]) => {
		const people = Array.from({ length: count }, (_, i) => (first + i) % PEOPLE);
		return people.flatMap((k) => [joining(k), submitting(k, answers)]);
	})
	.map(
		(events) =>
			new Event(
				`a crowd: ${events.join(', ')}`,
				(model) => events.map((event) => event.inModel(model)),
				async (real) => {
					const outcomes: unknown[] = [];
					for (const event of events) outcomes.push(await event.inStore(real));
					return outcomes;
				}
			)
	);

/** What ends a workshop is rare, so that most of them live long. */
const anyEvent: readonly fc.Arbitrary<Event>[] = [
	person.map(joining),
	fc.tuple(person, sheet).map(([k, answers]) => submitting(k, answers)),
	fc.tuple(person, sheet).map(([k, answers]) => submitting(k, answers)),
	crowd,
	crowd,
	person.map(withdrawing),
	person.map(withdrawing),
	person.map(resuming),
	fc.boolean().map((isEveryoneHere) => moving('open', isEveryoneHere)),
	fc.boolean().map((isEveryoneHere) => moving('open', isEveryoneHere)),
	fc.boolean().map((isEveryoneHere) => moving('revealed', isEveryoneHere)),
	fc.constantFrom<Door>('open', 'open', 'closed').map(movingDoor),
	fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(0.5, 2, 12).map(passing) },
		{ weight: 2, arbitrary: fc.constantFrom(25, 24 * 91).map(passing) },
		{
			weight: 4,
			arbitrary: fc.boolean().map((isEveryoneHere) => moving('closed', isEveryoneHere))
		},
		{ weight: 1, arbitrary: fc.constant(deleting) }
	)
];

/** How every workshop ends, whatever has happened: closed, emptied, purged and forgotten. */
const END = [24, 25, 24 * 91, 24 * 31].map(passing);

function law(databaseUrl: () => string | null) {
	let open: Opened;
	let clock: ReturnType<typeof handClock>;
	let made = 0;

	beforeAll(async () => {
		clock = handClock();
		const databaseOrFile = { databaseUrl: databaseUrl(), clocks: clock.clocks };
		open = await openTestWorkshops({ ...databaseOrFile, mostMembers: PLACES });
	});
	afterAll(() => open.close());

	async function begin() {
		made += 1;
		const from = `10.${made >> 16}.${(made >> 8) & 255}.${made & 255}`;
		const { code, secret } = await createWorkshop(
			open.workshops,
			{ ...DRAFT, keepHours: 24 },
			from
		);
		const base = { open, clock, code, secret, from };
		const real: Real = { ...base, continueCodes: new Map(), revision: 0 };
		return { model: new Workshop(PLACES), real };
	}

	test('behaves like its model for any sequence of calls', async () => {
		seen.clear();
		const history = fc.commands([...anyEvent], { maxCommands: 40, size: 'max' });
		await fc.assert(
			fc.asyncProperty(history, async (events) => {
				const workshop = await begin();
				await fc.asyncModelRun(() => Promise.resolve(workshop), events);
				for (const event of END) await event.run(workshop.model, workshop.real);
			}),
			seeded(RUNS)
		);
		expect([...seen]).toEqual(expect.arrayContaining(COMES_UP));
	}, 120_000);
}

describe('a workshop in a file', () => {
	law(() => null);
});

describe.skipIf(bin === null)(
	`a workshop in PostgreSQL${bin === null ? ' (skipped: no initdb and postgres on this machine)' : ''}`,
	() => {
		let postgres: Postgres;
		beforeAll(async () => {
			postgres = await startPostgres(bin ?? '');
		}, 60_000);
		afterAll(() => postgres.stop());
		law(() => postgres.url);
	}
);
