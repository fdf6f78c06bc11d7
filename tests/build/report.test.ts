import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientReport as english } from '../support/english.ts';
import { clientReport as indonesian } from '../support/indonesian.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { person } from '../support/journey-quiz.ts';
import { textOfPages } from '../support/pdf-text.ts';
import { runArah } from '../unit/cli/run-arah.ts';

const TEXTS = { en: english, id: indonesian };
const specialist = person('clear-specialist');
const careless = person('straight-line');
const LIST = `Rina Putri / 7B: ${specialist.code}\n${careless.code}\n`;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-report-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

test.each(LOCALES)('arah report prints a list for clients and counsellor (%s)', async (locale) => {
	const { code, stderr } = await runArah(
		[
			'report',
			...['-', '--format', 'pdf', '--for', 'client,counsellor'],
			...['--site', 'https://arah.example/', '--lang', locale, '--out', folder]
		],
		{ input: LIST }
	);
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
	expect(client[0]).toContain(`https://arah.example/r#${specialist.code}`);
	const counsellor = await pagesOf('02-counsellor.pdf');
	expect(counsellor).toHaveLength(2);
	expect(counsellor[1]).toContain(text.stages.agreement.prompts[0]);
	expect(counsellor[1]).toContain(`https://arah.example/r#${careless.code}`);
});

function pagesOf(name: string): Promise<string[]> {
	return textOfPages(readFileSync(join(folder, name)));
}
