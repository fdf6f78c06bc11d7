import { dirname } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { launchOptions } from './support/browser.ts';
import vite from '../vite.config.ts';

export default mergeConfig(
	vite,
	defineConfig({
		root: dirname(import.meta.dirname),
		test: {
			expect: { requireAssertions: true },
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						environment: 'node',
						// These keep nothing between files, and a worker for each file would take longer than the tests.
						isolate: false,
						include: ['tests/{unit,law,golden}/**/*.test.ts'],
						exclude: ['tests/**/*.svelte.test.ts']
					}
				},
				{
					extends: true,
					// Found while a test runs, a dependency would reload the page under it.
					optimizeDeps: {
						include: [
							'chart.js',
							'fast-check',
							'idb',
							'qr',
							'qr/decode.js',
							'vitest-browser-svelte',
							'yaml',
							'zod'
						]
					},
					test: {
						name: 'browser',
						include: ['tests/**/*.svelte.test.ts'],
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({ launchOptions }),
							instances: [{ browser: 'chromium' }]
						}
					}
				},
				{
					extends: true,
					test: {
						name: 'build',
						environment: 'node',
						include: ['tests/build/**/*.test.ts'],
						// pages are loaded until they are quiet, on machines that may be busy
						testTimeout: 60_000,
						hookTimeout: 60_000
					}
				}
			]
		}
	})
);
