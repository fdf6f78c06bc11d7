import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/support/browser.ts';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		rolldownOptions: {
			// Chart.js's unused scales read properties in their static fields; without this they all stay.
			treeshake: { propertyReadSideEffects: false },
			// What every page loads comes as one file: a dozen small ones compress worse.
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'runtime',
							test: /node_modules[\\/](svelte|@sveltejs[\\/]kit|esm-env|clsx|devalue)[\\/]/
						}
					]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/{unit,law,golden}/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				// Found while a test runs, a dependency would reload the page under it.
				optimizeDeps: {
					include: ['chart.js', 'fast-check', 'uqr', 'vitest-browser-svelte', 'yaml', 'zod']
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
});
