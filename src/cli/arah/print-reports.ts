import type { ReportKind } from '#lib/reading/report-reading.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Page, Route } from '@playwright/test';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { findBrowser, HELP } from '../../../scripts/find-browser.mjs';
import { UsageError } from './command.ts';

/** The folder of the build with the pages and their files. */
const BUILD = join(import.meta.dirname, '../../../build');
const PLACES = ['prerendered', 'client'] as const;

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
 * Prints reports as PDF, one after the other, from the counsellor's page in Chromium. Uses no server: the
 * pages come from the build, under the address for the printed links. Yields each wish with its PDF as
 * soon as it is printed. Throws UsageError if there is no build, no Playwright or no Chromium.
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
			// a headless window cannot ask for permission, so the page gets it in advance
			window.print = () => {
				document.documentElement.dataset['prints'] = 'asked';
			};
		});
		for (const wish of wishes) {
			await page.goto(`${site}/${locale}/counsellor/result#${wish.code}`);
			yield [wish, await print(page, wish)];
		}
	} finally {
		await browser.close();
	}
}

/** The PDF that pressing a report's print button produces. */
async function print(page: Page, { code, kind }: ReportWish): Promise<Buffer> {
	const root = page.locator('html');
	await page.locator('[data-report]', { hasText: `/r#${code}` }).waitFor({ state: 'attached' });
	await root.evaluate((element) => delete element.dataset['prints']);
	// A click with the mouse would have to unfold the reports first.
	await page.locator(`[data-print="${kind}"]`).dispatchEvent('click');
	await page.locator('html[data-prints]').waitFor({ state: 'attached' });
	return page.pdf({ format: 'A4', preferCSSPageSize: true });
}

async function answer(route: Route): Promise<void> {
	const path = fileFor(new URL(route.request().url()).pathname);
	await route.fulfill(path === null ? { status: 404 } : { path });
}

/** The built file for a path, as the server would send it; null if there is none. */
function fileFor(pathname: string): string | null {
	const name = extname(pathname) === '' ? `${pathname}.html` : pathname;
	const paths = PLACES.map((place) => join(BUILD, place, name));
	return paths.find((path) => path.startsWith(BUILD) && existsSync(path)) ?? null;
}
