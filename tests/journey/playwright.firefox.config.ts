import { defineConfig } from '@playwright/test';
import { findFirefox } from '../../scripts/deep-browsers.mjs';
import base from './playwright.config.ts';

/** Journeys in which browsers differ: focus, forms after a reload, dialogs, storage. */
const FILES =
	/\/(keyboard|slow-script|share-a-result|quick-match|invitation|old-browser)\.e2e\.ts$/;

/**
 * What Playwright cannot do in a stock Firefox: touch, taking the network away, printing to PDF. There these would
 * fail, or pass without showing anything. Files with downloads are left out as a whole. A page must have loaded
 * all its scripts before a journey leaves it: Firefox reports one that was cut off as an error, and nothing comes of it.
 */
const LEFT_OUT = /on a phone|works offline|prints on one sheet/;

const { launchOptions: _ofChromium, ...use } = base.use ?? {};
// Without a Firefox, each journey fails with this name. Knip loads every configuration, so none can throw here.
const executablePath = findFirefox() ?? 'firefox, which npm run test:deep installs';

export default defineConfig({
	...base,
	testMatch: FILES,
	grepInvert: LEFT_OUT,
	timeout: 60_000,
	outputDir: '../../test-results/firefox',
	reporter: [['list'], ['json', { outputFile: '../../reports/test-firefox.json' }]],
	use: { ...use, browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath } }
});
