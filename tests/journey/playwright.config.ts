import { defineConfig } from '@playwright/test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../support/browser.ts';
import { servedWith } from '../support/served-quiz.ts';

const port = process.env.JOURNEY_PORT ?? '4173';
/** As `scripts/test.mjs` looks for it: the name of the script. */
const report = (process.env.npm_lifecycle_event ?? 'test:journey').replace(':', '-');
const baseURL = `http://127.0.0.1:${port}`;

/** Journeys run against the production build, which `npm test` has made before (or `npm run build`). */
export default defineConfig({
	testDir: '.',
	testMatch: '*.e2e.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: `../../reports/${report}.json` }]],
	use: {
		baseURL,
		launchOptions,
		locale: 'en-GB',
		timezoneId: 'Asia/Jakarta',
		colorScheme: 'light',
		viewport: { width: 1280, height: 900 },
		// It would copy the whole app for every test; the journeys without a connection let it.
		serviceWorkers: 'block',
		// Without a film: filming every page of every test slows all of them down.
		trace: { mode: 'retain-on-failure', screenshots: false }
	},
	webServer: {
		command: 'node serve/server.mjs',
		cwd: '../..',
		env: {
			PORT: port,
			HOST: '127.0.0.1',
			DATA_DIR: join(tmpdir(), `arah-journeys-${port}`),
			...servedWith
		},
		url: `${baseURL}/en`,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
	}
});
