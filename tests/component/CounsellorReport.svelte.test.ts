import '../../src/app.css';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import ClientReport from '#lib/components/report/ClientReport.svelte';
import CounsellorReport from '#lib/components/report/CounsellorReport.svelte';
import { LOCALES } from '#lib/schema/locale.ts';
import { madeUpResult } from '../support/made-up-result.ts';
import { reportOf } from '../support/report-views.ts';
import { viewOfCase } from '../support/result-views.ts';

/** Within its margins; a CSS millimetre is 96/25.4 pixels. */
const PAPER_WIDTH = (184 * 96) / 25.4;

const sheets = { day: '2026-11-22', url: 'https://arah.example/r#CODE' };

/** How far the widest content of the sheets reaches, in pixels from their left edge. */
function reach(container: Element): number {
	const left = container.querySelector('.sheet')?.getBoundingClientRect().left ?? 0;
	const all = [...container.querySelectorAll('.sheet *')];
	return Math.max(...all.map((element) => element.getBoundingClientRect().right - left));
}

beforeEach(async () => {
	await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
});

afterEach(async () => {
	await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

test.each(LOCALES)('twelve roles and ten skills stay on the paper (%s)', async (locale) => {
	const view = madeUpResult({ roles: 12, skills: 10, hasLongNames: true, locale });
	const reading = reportOf(view);
	const counsellor = await render(CounsellorReport, { ...sheets, reading, notes: '' });
	expect(reach(counsellor.container)).toBeLessThanOrEqual(PAPER_WIDTH + 1);
	const client = await render(ClientReport, { ...sheets, reading });
	expect(reach(client.container)).toBeLessThanOrEqual(PAPER_WIDTH + 1);
});

test('a few roles share one table on paper', async () => {
	const reading = reportOf(viewOfCase('clear-specialist'));
	const { getByRole } = await render(CounsellorReport, { ...sheets, reading, notes: '' });
	await expect
		.element(getByRole('table', { name: reading.reportText.gapsCaption }))
		.toBeInTheDocument();
	expect(getByRole('table', { name: reading.reportText.gapsCaption }).elements()).toHaveLength(1);
});
