import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientReport as english } from '../support/english.ts';
import { clientReport as indonesian } from '../support/indonesian.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { caseAnswers } from '#lib/bank/case-answers.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { optionIds } from '#lib/link/quiz-tag.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { textOfPages } from '../support/pdf-text.ts';
import { shippedQuizzes } from '../support/shipped-quiz.ts';
import { runArah } from '../unit/cli/run-arah.ts';

const TEXTS = { en: english, id: indonesian };
/** The person of the first worked case that says more than how careless the answers are. */
function clearCode({ quiz, cases }: LoadedQuiz): string {
	const found = cases.find(({ expected }) => expected.headline === 'clear') ?? cases[0];
	if (found === undefined) throw new Error(`${quiz.id} has no worked case.`);
	return encodeAnswers(quiz, caseAnswers(quiz, found));
}

const ofKind = (kind: Quiz['kind']) => shippedQuizzes.filter(({ quiz }) => quiz.kind === kind);

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-report-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const print = (list: string, locale: Locale) =>
	runArah(
		[
			'report',
			...['-', '--format', 'pdf', '--for', 'client,counsellor'],
			...['--site', 'https://arah.example/', '--lang', locale, '--out', folder]
		],
		{ input: list }
	);

describe.each(ofKind('roles'))('arah report on $quiz.id', (loaded) => {
	const { quiz } = loaded;
	const clear = clearCode(loaded);
	const first = quiz.items.map((item) => [item.id, optionIds(quiz, item)[0] ?? ''] as const);
	const careless = encodeAnswers(quiz, Object.fromEntries(first));

	test.each(LOCALES)('prints a list for clients and counsellor (%s)', async (locale) => {
		const list = `Rina Putri / 7B: ${clear}\n${careless}\n`;
		const { code, stderr } = await print(list, locale);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(readdirSync(folder).sort()).toEqual([
			'01-Rina-Putri-7B-client.pdf',
			'01-Rina-Putri-7B-counsellor.pdf',
			'02-client.pdf',
			'02-counsellor.pdf'
		]);

		const text = TEXTS[locale];
		const client = await pagesOf('01-Rina-Putri-7B-client.pdf');
		expect(client).toHaveLength(1);
		expect(client[0]).toContain(text.questionsHeading);
		expect(client[0]).toContain(`https://arah.example/r#${clear}`);
		const counsellor = await pagesOf('02-counsellor.pdf');
		expect(counsellor).toHaveLength(2);
		expect(counsellor[1]).toContain(text.stages.agreement.prompts[0]);
		expect(counsellor[1]).toContain(`https://arah.example/r#${careless}`);
	});
});

describe.each(ofKind('profile'))('arah report on $quiz.id', (loaded) => {
	const { quiz, wording } = loaded;
	const clear = clearCode(loaded);

	test.each(LOCALES)('prints a profile for client and counsellor (%s)', async (locale) => {
		const { code, stderr } = await print(`Rina: ${clear}\n`, locale);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		for (const kind of ['client', 'counsellor']) {
			const pages = await pagesOf(`01-Rina-${kind}.pdf`);
			expect(pages, kind).toHaveLength(1);
			// a long code takes two lines
			expect(pages[0]?.replaceAll(' ', '')).toContain(`https://arah.example/r#${clear}`);
			for (const { id } of quiz.skills) {
				expect(pages[0]).toContain(wording[locale]?.skills[id]?.name ?? '');
			}
		}
	});
});

function pagesOf(name: string): Promise<string[]> {
	return textOfPages(readFileSync(join(folder, name)));
}
