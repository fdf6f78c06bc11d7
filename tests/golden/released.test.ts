import { describe, expect, test as base } from 'vitest';
import { parse } from 'yaml';
import { findVersion } from '#lib/bank/loaded-quiz.ts';
import { releasedSchema } from '#lib/schema/released.ts';
import { checksumsOf } from '../../src/cli/checksums.ts';
import { realBank, realFiles } from '../support/bank-files.ts';

const { released } = releasedSchema.parse(parse(realFiles['released.yaml'] ?? ''));

/** A result made with a released version opens with it for ever, so it may not change any more. */
describe.each(released)('released: $quiz v$version', ({ quiz, version, structure, wording }) => {
	const loaded = findVersion(realBank.quizzes, quiz, version);
	/** A site may do without a quiz, but not without one version of it. */
	const isHere = Object.keys(realFiles).some((path) => path.startsWith(`${quiz}/`));
	const test = base.runIf(isHere);
	const folder = `questions/${quiz}/v${version}`;

	test('still exists and has no errors', () => {
		expect(loaded, `${folder} was released and must stay: links point to it`).toBeDefined();
	});

	test('scores as it did when it was released', () => {
		expect(
			loaded && checksumsOf(loaded).structure,
			`${folder}/quiz.yaml is released and frozen: undo the change, or copy the folder to v${version + 1}, set "version: ${version + 1}" and change that one`
		).toBe(structure);
	});

	test('reads as it did when it was released', () => {
		expect(
			loaded && checksumsOf(loaded).wording,
			`the wording of ${folder} differs. A spelling fix: put the new checksum (npm run questions -- --checksums) into questions/released.yaml. Another meaning: make a new version instead`
		).toEqual(wording);
	});
});

base('every version of a quiz except the newest is released', () => {
	const older = realBank.quizzes.filter(
		({ quiz }) => findVersion(realBank.quizzes, quiz.id)?.quiz.version !== quiz.version
	);
	const names = released.map(({ quiz, version }) => `${quiz} v${version}`);

	expect(names).toEqual(
		expect.arrayContaining(older.map(({ quiz }) => `${quiz.id} v${quiz.version}`))
	);
});
