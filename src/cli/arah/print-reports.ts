import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { report as english } from '#lib/i18n/en/report.ts';
import { report as indonesian } from '#lib/i18n/id/report.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import type { ReportKind } from '#lib/reading/report-reading.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { findBrowser, HELP } from '../../../scripts/find-browser.mjs';
import { UsageError } from './usage-error.ts';

/** Where the build puts the pages and what they load. */
const BUILD = join(import.meta.dirname, '../../../build');
const PLACES = ['prerendered', 'client'] as const;

const TEXTS: Readonly<Record<Locale, ReportText>> = { en: english, id: indonesian };

/** A report to print. */
export interface ReportWish {
	readonly code: string;
	readonly kind: ReportKind;
}

interface Paper {
	readonly locale: Locale;
	/** The origin of the links on the paper. */
	readonly site: string;
}

/**
 * Prints reports as PDF by the page of the counsellor, in Chromium, one after the other. No server is
 * asked: the pages come from the build, under the address that the links on the paper shall have. Gives each
 * wish with its PDF as soon as it is printed.
 * Throws UsageError when there is no build, no Playwright or no Chromium.
 */
export async function* printReports<W extends ReportWish>(
	wishes: readonly W[],
	{ locale, site }: Paper
): AsyncGenerator<readonly [W, Buffer]> {
	if (fileFor(`/${locale}/counsellor/result`) === null) {
		throw new UsageError('there are no pages to print yet: run npm run build first');
	}
	const found = findBrowser();
	if (found === null) throw new UsageError(`PDF needs Chromium. ${HELP}`);
	const { chromium } = await import('@playwright/test');
	const browser = await chromium.launch(found);
	try {
		const page = await browser.newPage({ serviceWorkers: 'block' });
		await page.route('**', answer);
		await page.addInitScript(() => {
			// a window without a screen has nobody to ask; the page is told that it may print
			window.print = () => {
				document.documentElement.dataset['prints'] = 'asked';
			};
		});
		for (const wish of wishes) {
			await page.goto(`${site}/${locale}/counsellor/result#${wish.code}`);
			yield [wish, await print(page, TEXTS[locale], wish)];
		}
	} finally {
		await browser.close();
	}
}

/** The PDF that pressing a report's print button produces. */
async function print(page: Page, text: ReportText, { code, kind }: ReportWish): Promise<Buffer> {
	const root = page.locator('html');
	await page.locator('[data-report]', { hasText: `/r#${code}` }).waitFor({ state: 'attached' });
	await root.evaluate((element) => delete element.dataset['prints']);
	const name = kind === 'client' ? text.printClient : text.printCounsellor;
	await page.getByRole('button', { name, exact: true }).click();
	await page.locator('html[data-prints]').waitFor({ state: 'attached' });
	return page.pdf({ format: 'A4', preferCSSPageSize: true });
}

async function answer(route: Route): Promise<void> {
	const path = fileFor(new URL(route.request().url()).pathname);
	await route.fulfill(path === null ? { status: 404 } : { path });
}

/** The built file that the server would send; null if there is none. */
function fileFor(pathname: string): string | null {
	const name = extname(pathname) === '' ? `${pathname}.html` : pathname;
	const paths = PLACES.map((place) => join(BUILD, place, name));
	return paths.find((path) => path.startsWith(BUILD) && existsSync(path)) ?? null;
}
