import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { SCRIPT_TARGET, STYLE_TARGET } from './browsers.config.js';
import { serveStandalone } from './scripts/serve-standalone.mjs';
import { launchOptions } from './tests/support/browser.ts';

/** What every page loads comes as one file: a dozen small ones compress worse. */
const ON_EVERY_PAGE = new RegExp(
	[
		'node_modules/(svelte|@sveltejs/kit|esm-env|clsx|devalue)/',
		'vite/preload-helper',
		'rolldown/runtime',
		'src/routes/ErrorPage',
		'src/lib/components/ui/(Compass|PageHead)',
		'src/lib/i18n/(locales|load|(en|id)/lost)',
		'src/lib/schema/locale',
		'src/lib/session/(device-storage|tab-storage)',
		'src/routes/\\[lang=locale\\]/(tab-storage|takes-part)'
	]
		.join('|')
		.replaceAll('/', '[\\\\/]')
);

/** What reads, writes, orders and keeps answers goes together, too: quiz and result both need it. */
const RESULT_CODES = new RegExp(
	[
		'src/lib/engine/(order-items|quick-items)',
		'src/lib/link/(answers-code|checksum|code-format|crockford|link-issue|mixed-radix|open-code|quiz-tag)',
		'src/lib/session/(device-storage|saved-progress)'
	]
		.join('|')
		.replaceAll('/', '[\\\\/]')
);

/** How numbers and names are written: apart, because pages of text need nothing else of a result. */
const NUMBERS = /src[\\/]lib[\\/](i18n[\\/]format|reading[\\/]names)\.ts/;

/** What stands on every result, from answers to sections: small files one by one would be a round trip each. */
const RESULT_PAGE = new RegExp(
	[
		'src/lib/components/result/(HundredScale|KeepSection|LimitsSection|NextSection|PreferenceSection|ReasonList)',
		'src/lib/components/result/(ResultArticle|ResultHeadline|RoleReadings|RoleSwitch|Skill|WhySection)',
		'src/lib/reading/(axis-numbers|headline-words|hundred-people|profile-radar|reading)\\.ts',
		'src/lib/(chart/place-in-row|i18n/round-parts)\\.ts',
		'src/lib/components/ui/(Bar|Later|next-turn)',
		'src/lib/engine/(assemble-result|assess|check-|choose-steps|compile-quiz|count-pref|explain|find-counter|headline)',
		'src/lib/engine/(match-|predict|read-answers|score-|solve-rise|statistics)',
		'src/lib/link/summary-code'
	]
		.join('|')
		.replaceAll('/', '[\\\\/]')
);

/**
 * Kit takes two functions out of the namespace of Svelte, and the bundler then keeps the whole of it. Read one by
 * one, what nobody uses stays out: 1.4 kB of every page. A Kit that is written otherwise is left as it is.
 */
const namedImports: Plugin = {
	name: 'arah:named-imports',
	transform: {
		filter: { id: /@sveltejs[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]client\.js$/ },
		handler: (code) =>
			code.replace(
				'const { onMount, tick } = svelte;',
				'const onMount = svelte.onMount, tick = svelte.tick;'
			)
	}
};

export default defineConfig({
	plugins: [serveStandalone(), sveltekit(), namedImports],
	resolve: {
		alias: { '@kurkle/color': join(import.meta.dirname, 'src/lib/chart/plain-color.ts') }
	},
	build: {
		target: SCRIPT_TARGET,
		cssTarget: STYLE_TARGET,
		// of the packages in the scripts; scripts/build.mjs adds the rest
		license: { fileName: 'licenses.md' },
		// Kit names the scripts of a page in its head. The lists for pages to come would weigh on each; their styles are needed.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_file, scripts) => scripts.filter((file) => file.endsWith('.css'))
		},
		rolldownOptions: {
			// Chart.js's unused scales read properties in their static fields; without this they all stay.
			treeshake: { propertyReadSideEffects: false },
			output: {
				codeSplitting: {
					groups: [
						{ name: 'base', test: ON_EVERY_PAGE },
						{ name: 'codes', test: RESULT_CODES },
						{ name: 'numbers', test: NUMBERS },
						{ name: 'result', test: RESULT_PAGE }
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
					include: [
						'chart.js',
						'fast-check',
						'idb',
						'qr/decode.js',
						'uqr',
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
});
