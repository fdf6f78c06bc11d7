import { expect, it } from 'vitest';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { defaultBundle, quizIndex } from '#lib/server/bundles.ts';
import { workedExample } from '../../../src/routes/[lang=locale]/method/worked-example.ts';

const bundle = defaultBundle('en');
const source = { bundle, index: quizIndex(), fetch };

it('leads from the answers on one skill to its score and a hundred people', async () => {
	const [code = ''] = exampleCodes(bundle.quiz);
	const example = await workedExample(code, source);
	if (example === null) throw new Error('no example');
	const weights = example.answers.reduce((sum, { weight01 }) => sum + weight01, 0);
	const credits = example.answers.reduce(
		(sum, { credit01, weight01 }) => sum + credit01 * weight01,
		0
	);
	expect((100 * credits) / weights).toBeCloseTo(example.score, 9);
	expect(example.band.low).toBeLessThan(example.score);
	expect(example.band.high).toBeGreaterThan(example.score);
	expect(example.targets).toHaveLength(bundle.quiz.roles.length);
	expect(example.people.reduce((sum, { people }) => sum + people, 0)).toBe(100);
});

it('is null for a code that cannot be opened', async () => {
	expect(await workedExample('nonsense', source)).toBeNull();
});
