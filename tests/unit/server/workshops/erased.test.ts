import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorkshop } from '#lib/server/workshops/create-workshop.ts';
import { deleteWorkshop } from '#lib/server/workshops/delete-workshop.ts';
import { joinWorkshop } from '#lib/server/workshops/join-workshop.ts';
import { moveWorkshop } from '#lib/server/workshops/move-workshop.ts';
import { submitAnswers } from '#lib/server/workshops/submit-answers.ts';
import { withdrawSubmission } from '#lib/server/workshops/withdraw-submission.ts';
import {
	answersOf,
	DRAFT,
	handClock,
	memberOf,
	openTestWorkshops
} from '../../../support/workshops.ts';

const FROM = '192.0.2.1';
const PEOPLE = 40;
const TITLE = 'Secret title 77';
const HOUR_MS = 3_600_000;

let clock: ReturnType<typeof handClock>;
let open: Awaited<ReturnType<typeof openTestWorkshops>>;
let workshop: { readonly code: string; readonly secret: string };
const everybody = Array.from({ length: PEOPLE }, (_, k) => memberOf(k));

beforeEach(async () => {
	clock = handClock();
	open = await openTestWorkshops({ clocks: clock.clocks });
	workshop = await createWorkshop(open.workshops, { ...DRAFT, title: TITLE }, FROM);
	await moveWorkshop(open.workshops, { ...workshop, to: 'open' }, FROM);
	for (const [k, member] of everybody.entries()) {
		await joinWorkshop(open.workshops, workshop.code, member, FROM);
		await submit(member, k + 1);
		await submit(member, k);
	}
});
afterEach(() => open.close());

const submit = (member: string, k: number) =>
	submitAnswers(
		open.workshops,
		workshop.code,
		{ member, consent: 1, version: 1, mode: 'full', answers: answersOf(k) },
		FROM
	);
const withdraw = (member: string) =>
	withdrawSubmission(open.workshops, workshop.code, { member }, FROM);

/** Those of the texts that anyone with the disk could read in a file of the folder. */
function readable(texts: readonly string[]): string[] {
	const files = readdirSync(open.folder).map((name) => readFileSync(join(open.folder, name)));
	return texts.filter((text) => files.some((bytes) => bytes.includes(text)));
}

test('finds everything before it is deleted, so that the tests below could fail', () => {
	expect(readable([...everybody, TITLE, '"q01":'])).toEqual([...everybody, TITLE, '"q01":']);
});

test('leaves nothing of a withdrawn member in any file of the running server', async () => {
	const [first = '', ...others] = everybody;
	await withdraw(first);
	expect(readable(everybody)).toEqual(others);
	await Promise.all(others.filter((_, k) => k % 2 === 0).map(withdraw));
	expect(readable(everybody)).toEqual(others.filter((_, k) => k % 2 !== 0));
	await Promise.all(others.map(withdraw));
	expect(readable([...everybody, '"q01":'])).toEqual([]);
});

test('leaves nothing of a deleted workshop in any file of the running server', async () => {
	await deleteWorkshop(open.workshops, workshop.code, workshop.secret, FROM);
	expect(readable([...everybody, TITLE, '"q01":'])).toEqual([]);
});

test('leaves nothing of purged answers in any file of the running server', async () => {
	await moveWorkshop(open.workshops, { ...workshop, to: 'closed' }, FROM);
	clock.pass(24 * HOUR_MS);
	await open.purge();
	expect(readable([...everybody, '"q01":'])).toEqual([]);
});

test('erases what a backup held back with the next purge, and does not wait for the backup', async () => {
	const backup = new DatabaseSync(join(open.folder, 'arah.db'), { readOnly: true });
	backup.exec('begin');
	backup.prepare('select count(*) from submissions').get();
	const [first = ''] = everybody;
	const started = performance.now();
	await withdraw(first);
	expect(performance.now() - started).toBeLessThan(2_000);
	expect(open.logged).toContain('erasing-delayed');
	backup.exec('commit');
	backup.close();
	await open.purge();
	expect(readable([first])).toEqual([]);
});

test('erases at the next start what a crash left in the log', async () => {
	const [first = ''] = everybody;
	// like a process that is killed right after its commit
	await open.workshops.store.db.deleteFrom('submissions').where('member', '=', first).execute();
	await open.workshops.store.db.deleteFrom('members').where('member', '=', first).execute();
	expect(readable([first])).toEqual([first]);
	const again = await openTestWorkshops({ dataDir: open.folder });
	expect(readable([first])).toEqual([]);
	await again.close();
});
