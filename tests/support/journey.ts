import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

interface Options {
	/** Console errors that a test provokes on purpose, such as the 404 of a page that is not there. */
	expectedErrors: readonly RegExp[];
	/** Other sites that a test plays, such as a page with the quiz in a frame. */
	playedSites: readonly RegExp[];
}

interface Guards {
	/** Fails the test when any page logs an error, throws, asks another origin or leaves a cookie. */
	guard: undefined;
}

/** The test of every journey: silent console, no exception, no cookie, nothing fetched from anybody else. */
export const test = base.extend<Options & Guards>({
	expectedErrors: [[], { option: true }],
	playedSites: [[], { option: true }],
	guard: [
		async ({ context, baseURL, expectedErrors, playedSites }, use) => {
			const problems = watch(context, baseURL ?? '', playedSites);
			await use(undefined);
			const unexpected = problems.filter(
				(text) => !expectedErrors.some((known) => known.test(text))
			);
			expect(unexpected, 'console errors, exceptions and foreign requests').toEqual([]);
			expect(await context.cookies(), 'cookies').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** A small phone, held upright; for `test.use`. */
export const phone = {
	viewport: { width: 360, height: 780 },
	deviceScaleFactor: 2,
	hasTouch: true,
	isMobile: true
};

/** Collects, from now on, what no page of this context should do. */
export function watch(
	context: BrowserContext,
	baseURL: string,
	played: readonly RegExp[] = []
): string[] {
	const problems: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	context.on('weberror', (webError) => {
		problems.push(`exception: ${String(webError.error())}`);
	});
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		const isLocal =
			protocol === 'data:' ||
			protocol === 'blob:' ||
			origin === new URL(baseURL).origin ||
			played.some((site) => site.test(origin));
		if (!isLocal) problems.push(`foreign request: ${request.url()}`);
	});
	return problems;
}

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Only contrast depends on the colours of a page, and it depends on nothing else. */
export type AxeRules = 'all' | 'contrast' | 'all but contrast';
const CONTRAST = ['color-contrast'];

/**
 * What axe finds on the page as it is now, contrast included: one line per problem and place.
 * A page is fine when the list is empty: `expect(await axe(page)).toEqual([])`. What is in frames is left
 * out, for which axe would open a page of its own each time and take four times as long; see `axeIn`.
 */
export async function axe(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
	const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	if (rules === 'contrast') builder.withRules(CONTRAST);
	else builder.withTags(STANDARD);
	if (rules === 'all but contrast') builder.disableRules(CONTRAST);
	return linesOf(await builder.setLegacyMode().analyze());
}

/** The same for what is in a frame of the page. */
export async function axeIn(page: Page, frame: string): Promise<string[]> {
	const builder = new AxeBuilder({ page }).include([frame, 'body']).withTags(STANDARD);
	return linesOf(await builder.analyze());
}

function linesOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) =>
				`${id}: ${help} · ${target.join(' ')} · ${failureSummary ?? ''}`
		)
	);
}
