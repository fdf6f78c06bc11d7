import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '#lib/bank/fingerprint.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { openQuiz } from '#lib/quiz-file/open-quiz.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { answerAtRandom } from '#lib/simulation/give-answers.ts';
import { documentOf } from '#lib/studio/blank-document.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import { apply } from '#lib/studio/operations.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { changeOf, fileOf, publicationOf } from '#lib/studio/publication.ts';
import { smallQuiz } from '../../support/quiz-files.ts';

const draftOf = ({ quiz, wording }: LoadedQuiz): StudioDocument => ({
	...{ quiz, wording },
	cases: [],
	published: []
});

function publish(document: StudioDocument, isNewMeaning = false) {
	const made = publicationOf(document, { isNewMeaning });
	if (!made.ok) throw new Error(JSON.stringify(made.issues));
	return { document: apply(document, made.operation).document, file: made.file };
}

function opened(text: string) {
	const found = openQuiz('quiz.arah.json', text);
	if (!found.ok) throw new Error(JSON.stringify(found.issues));
	return found.versions;
}

const edit = (document: StudioDocument, operation: Operation) =>
	apply(document, operation).document;
const [firstItem = { id: '' }] = smallQuiz().quiz.items;
const [role = { id: '' }] = smallQuiz().quiz.roles;
const [skill = { id: '' }] = smallQuiz().quiz.skills;
const respelled = (document: StudioDocument) =>
	edit(document, {
		...{ do: 'write', locale: 'en', text: 'I spell this better now' },
		field: { of: 'item', id: firstItem.id }
	});
const retargeted = (document: StudioDocument) =>
	edit(document, { do: 'target', role: role.id, skill: skill.id, value: 77 });

test('what the studio publishes scores to the byte as the same quiz written as YAML', () => {
	const { file } = publish(draftOf(smallQuiz()));
	const [published] = opened(file.text);
	if (published === undefined) throw new Error('nothing published');
	const fromStudio = compileQuiz(published.quiz);
	const fromYaml = compileQuiz(smallQuiz().quiz);
	const dice = createDice(5);
	for (let sheet = 0; sheet < 50; sheet += 1) {
		const answers = answerAtRandom(fromStudio, dice);
		expect(JSON.stringify(scoreQuiz(fromStudio, answers))).toBe(
			JSON.stringify(scoreQuiz(fromYaml, answers))
		);
	}
	expect(file.fingerprint).toBe(fingerprintOf(smallQuiz().quiz));
});

describe('publishing', () => {
	test('is refused with the errors in the way', () => {
		const broken = edit(draftOf(smallQuiz()), {
			...{ do: 'write', locale: 'en', text: '' },
			field: { of: 'item', id: firstItem.id }
		});
		const refused = publicationOf(broken, { isNewMeaning: false });
		expect(refused.ok ? [] : refused.issues).toMatchObject([
			{ file: 'en', path: ['items', firstItem.id, 'stem'] }
		]);
	});

	test('freezes the version: nothing has changed since', () => {
		const draft = draftOf(smallQuiz());
		expect(changeOf(draft)).toBe('new');
		const { document } = publish(draft);
		expect(changeOf(document)).toBe('none');
		expect(document.published).toHaveLength(1);
	});

	test('of a corrected spelling keeps the version and its fingerprint', () => {
		const first = publish(draftOf(smallQuiz()));
		const changed = respelled(first.document);
		expect(changeOf(changed)).toBe('words');
		const second = publish(changed);
		expect(second.file.fingerprint).toBe(first.file.fingerprint);
		expect(opened(second.file.text)).toHaveLength(1);
		expect(opened(second.file.text)[0]?.wording.en?.items[firstItem.id]?.stem).toBe(
			'I spell this better now'
		);
	});

	test('of a new meaning opens the next version, and keeps the one before as it was', () => {
		const first = publish(draftOf(smallQuiz()));
		const second = publish(respelled(first.document), true);
		const versions = opened(second.file.text);
		expect(versions.map(({ quiz }) => quiz.version)).toEqual([1, 2]);
		expect(versions[0]?.fingerprint).toBe(first.file.fingerprint);
		expect(versions[0]?.wording).toEqual(opened(first.file.text)[0]?.wording);
	});

	test('of another target is the next version, whatever its author says', () => {
		const first = publish(draftOf(smallQuiz()));
		const changed = retargeted(first.document);
		expect(changeOf(changed)).toBe('scoring');
		const second = publish(changed, false);
		expect(second.file.version).toBe(2);
		expect(second.file.fingerprint).not.toBe(first.file.fingerprint);
		expect(fileOf(second.document.published)).toEqual(second.file);
	});

	test('goes on from a quiz file: its versions stay, and a change is the next one', () => {
		const { file } = publish(draftOf(smallQuiz()));
		const document = documentOf(opened(file.text).map(({ fingerprint: _, ...version }) => version));
		if (document === null) throw new Error('not a quiz');
		expect(changeOf(document)).toBe('none');
		expect(opened(publish(retargeted(document)).file.text)).toHaveLength(2);
	});
});
