import { defineConfig } from '@playwright/test';

/** One walk through the build in WebKitGTK. Playwright runs it, but does not drive this browser. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.e2e.ts',
	outputDir: '../../test-results/webkit',
	forbidOnly: true,
	retries: 0,
	workers: 1,
	timeout: 240_000,
	reporter: [['list'], ['json', { outputFile: '../../reports/test-webkit.json' }]]
});
