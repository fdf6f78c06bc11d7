import { dirname, join } from 'node:path';
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
			// Long enough for commands, servers and browsers that start on a busy machine: it only ends what hangs.
			testTimeout: 60_000,
			hookTimeout: 60_000,
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						environment: 'node',
						// No file leaves global state behind, and a worker for each would take longer than the tests.
						isolate: false,
						restoreMocks: true,
						unstubEnvs: true,
						unstubGlobals: true,
						// Commands read quizzes that stay when a site removes its own.
						env: { QUESTIONS_DIR: join(import.meta.dirname, 'fixtures/questions') },
						// Tests about the content of one quiz are beside it.
						include: ['tests/{unit,law,golden}/**/*.test.ts', 'questions/*/*.test.ts'],
						exclude: ['tests/**/*.svelte.test.ts']
					}
				},
				{
					extends: true,
					// A dependency that is found during a test would reload its page.
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
						include: ['tests/build/**/*.test.ts']
					}
				}
			]
		}
	})
);
