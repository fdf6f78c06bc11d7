import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { BROWSERS } from './config/browsers.js';
import { LAYERS, LIGHT_SCHEMA } from './config/layers.js';

const RESTRICTED_IMPORTS = '@typescript-eslint/no-restricted-imports';

const LIB_FOLDERS = Object.keys(LAYERS).filter((layer) =>
	LAYERS[layer].files.startsWith('^src/lib/')
);

const ALIAS = {
	regex: '^\\$lib(/|$)',
	message: 'Write #lib/<folder>/<file>.ts: Node resolves it without a build.'
};

/** One rule set per layer; dependency-cruiser reads the same table and also sees import(). */
const boundaries = Object.entries(LAYERS).map(
	([layer, { globs, notGlobs, code, types, packages }]) => {
		const open = [...code, ...types].join('|');
		const patterns = [
			ALIAS,
			{
				regex: `^#lib/(?!(${open})/)`,
				message: `${layer} may import only from: ${[...code, ...types].join(', ')} (config/layers.js).`
			},
			{
				regex: `^(?!\\.|#lib/|(${packages})$)`,
				message: `${layer} stays clear of this module (config/layers.js).`
			}
		];
		if (types.length > 0) {
			patterns.push({
				regex: `^#lib/(?!${LIGHT_SCHEMA})(${types.join('|')})/`,
				allowTypeImports: true,
				message: `${layer} takes types from here, never code: write "import type".`
			});
		}
		if (globs.some((glob) => glob.startsWith('src/lib/'))) {
			patterns.push({
				regex: `^(\\.\\./)+(${LIB_FOLDERS.join('|')})/`,
				message: 'Imports across folders go through #lib, so that the layer is visible.'
			});
		}
		return {
			files: globs,
			ignores: notGlobs ?? [],
			rules: { [RESTRICTED_IMPORTS]: ['error', { patterns }] }
		};
	}
);

const EFFECT = {
	selector:
		"CallExpression[callee.name='$effect'], CallExpression[callee.object.name='$effect'][callee.property.name='pre']",
	message:
		'Prefer $derived, an event handler or {@attach}. If an effect is right, disable this line and say why.'
};

const CLOCK = {
	selector:
		"NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
	message: 'Take the time as an argument.'
};

const IMPURE_GLOBALS = [
	'console',
	'process',
	'performance',
	'crypto',
	'fetch',
	'window',
	'document',
	'navigator',
	'localStorage',
	'sessionStorage',
	'setTimeout',
	'setInterval'
];

/** Static methods that eslint-plugin-compat does not know. */
const NEWER_STATICS = [
	['AbortSignal', 'any'],
	['AbortSignal', 'timeout'],
	['Response', 'json'],
	['URL', 'canParse'],
	['URL', 'parse']
].map(([object, property]) => ({
	object,
	property,
	message: 'Newer than the oldest supported browser (config/browsers.js).'
}));

const IMPURE_PROPERTIES = [
	...NEWER_STATICS,
	{ object: 'Math', property: 'random', message: 'Take a seeded generator as an argument.' },
	{ object: 'Date', property: 'now', message: 'Take the time as an argument.' }
];

const IN_NODE = [
	'src/cli/**',
	'src/hooks.server.ts',
	'src/lib/embed/oembed.ts',
	'src/lib/{bank,simulation,server}/**',
	'src/routes/**/*.server.ts',
	'src/routes/**/+server.ts'
];

/** Newer than the oldest browsers, and used only where they are there. */
const ASKED_FOR = ['BarcodeDetector', 'navigator.wakeLock', 'location.ancestorOrigins'];

const FILE_LENGTH = ['error', { max: 250, skipBlankLines: true, skipComments: true }];

export default defineConfig(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'data/',
			'reports/',
			'test-results/',
			'static/',
			'.stryker-tmp/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				// Kit's tsconfig leaves the service worker out, because its globals differ.
				projectService: { allowDefaultProject: ['src/service-worker.ts'] },
				// for every file: where it differs, the whole project is read again, file by file
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			// TypeScript knows the globals better.
			'no-undef': 'off',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			// The two slowest rules, a third of the time of all: without enums and casts they find nothing.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// Addresses are made by resolve() on the page and reach components as props: it cannot follow that.
			'svelte/no-navigation-without-resolve': 'off',
			[RESTRICTED_IMPORTS]: ['error', { patterns: [ALIAS] }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				parser: ts.parser,
				// said here, because the function in svelte.config.js cannot be part of the cache's key
				svelteFeatures: { runes: true }
			}
		},
		rules: {
			// It cannot know that a rune changes between two lines.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'prefer-const': 'off',
			// It sees the props of a component as any; svelte-check knows and checks their types.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		rules: { 'max-lines': FILE_LENGTH, 'max-params': ['error', 4] }
	},
	{
		// Texts are read one by one; splitting a page's texts over files would only hide them.
		files: ['src/lib/i18n/**/*.ts'],
		rules: { 'max-lines': 'off' }
	},
	{
		files: ['src/**/*.svelte', 'src/**/*.svelte.ts'],
		rules: {
			'svelte/max-lines-per-block': [
				'error',
				{ script: 80, template: 120, style: 120, skipBlankLines: true, skipComments: true }
			],
			// A component is measured by its blocks.
			'max-lines': 'off',
			'svelte/button-has-type': 'error',
			'svelte/no-unused-props': 'error',
			'svelte/prefer-const': 'off',
			'no-restricted-syntax': ['error', EFFECT]
		}
	},
	{
		// A module of state has no blocks: it is measured as a file.
		files: ['src/**/*.svelte.ts'],
		rules: { 'svelte/max-lines-per-block': 'off', 'max-lines': FILE_LENGTH }
	},
	{
		// What people's browsers run, as opposed to Node.
		files: ['src/**/*.{ts,svelte}', 'src/*.js', 'static/*.js'],
		ignores: IN_NODE,
		extends: [compat.configs['flat/recommended'], esx.configs['flat/restrict-to-es2022']],
		settings: { targets: BROWSERS, polyfills: ASKED_FOR },
		rules: {
			'es-x/no-class-static-block': 'error',
			'no-restricted-properties': ['error', ...NEWER_STATICS]
		}
	},
	{
		// Text on a page goes through the catalogue, dates and dice through the caller.
		files: ['src/lib/session/**/*.ts'],
		rules: { 'no-restricted-properties': ['error', ...IMPURE_PROPERTIES] }
	},
	{
		files: ['src/lib/{schema,engine,link}/**/*.ts'],
		rules: {
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			complexity: ['error', 10]
		}
	},
	{
		files: ['src/lib/{schema,engine,link,i18n,bank}/**/*.ts'],
		rules: {
			'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
			'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
			'no-restricted-syntax': ['error', CLOCK]
		}
	},
	...boundaries,
	{
		// What a program printed is read with JSON.parse, and the expectation is the check of its shape.
		files: ['tests/**/*.ts', 'questions/*/*.test.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// It has to run where everything else fails.
		files: ['src/old-browser.js'],
		extends: [esx.configs['flat/restrict-to-es5']]
	},
	{
		files: ['**/*.{js,mjs}'],
		...ts.configs.disableTypeChecked
	}
);
