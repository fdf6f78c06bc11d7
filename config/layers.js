/**
 * Who may import what. The one table behind both eslint.config.js and config/dependency-cruiser.mjs,
 * explained in ARCHITECTURE.md.
 *
 * @typedef {object} Layer
 * @property {string} files where the layer lives, as a regular expression on the path
 * @property {string[]} globs the same place for eslint
 * @property {string} [notFiles] what in there belongs to another layer
 * @property {string[]} [notGlobs] the same for eslint
 * @property {string[]} code folders of src/lib whose code it may import
 * @property {string[]} types folders of src/lib from which it may take types only
 * @property {string} packages modules from outside that it may import, as a regular expression
 */

const NONE = '(?!)';
const KIT_IN_PAGES = '\\$app/(env|environment|navigation|paths|state|stores|forms|types)';
const SERVER_FILES = '^src/.+(\\.|/\\+)server\\.ts$';

/** @type {Record<string, Layer>} */
export const LAYERS = {
	schema: lib('schema', { code: [], types: [], packages: 'zod' }),
	engine: lib('engine', { code: [], types: ['schema'], packages: NONE }),
	link: lib('link', { code: ['engine'], types: ['schema'], packages: NONE }),
	simulation: lib('simulation', { code: ['engine'], types: ['schema'], packages: NONE }),
	psychometrics: lib('psychometrics', { code: ['engine'], types: ['schema'], packages: NONE }),
	bank: lib('bank', {
		code: ['schema', 'engine', 'link', 'simulation', 'i18n'],
		types: [],
		packages: 'zod|yaml|@noble/hashes/.+'
	}),
	'quiz-file': lib('quiz-file', {
		code: ['schema', 'bank', 'link'],
		types: [],
		packages: 'jsonc-parser|yaml'
	}),
	'quiz-shelf': lib('quiz-shelf', {
		code: ['bank', 'quiz-file'],
		types: ['schema'],
		packages: 'idb'
	}),
	i18n: lib('i18n', {
		code: [],
		types: ['schema', 'engine', 'link', 'caseload', 'workshop'],
		packages: NONE
	}),
	chart: lib('chart', {
		code: ['i18n'],
		types: ['schema', 'engine'],
		packages: 'chart\\.js|svelte(/attachments)?'
	}),
	session: lib('session', {
		code: ['engine', 'link'],
		types: ['schema'],
		packages: 'svelte(/reactivity)?'
	}),
	reading: lib('reading', {
		code: ['engine', 'psychometrics', 'link', 'i18n', 'chart', 'session'],
		types: ['schema', 'caseload'],
		packages: NONE
	}),
	embed: lib('embed', {
		code: [],
		types: ['schema', 'engine', 'i18n', 'session'],
		packages: NONE
	}),
	scorm: lib('scorm', {
		code: ['link', 'i18n', 'session', 'embed'],
		types: ['schema', 'engine'],
		packages: NONE
	}),
	packaging: lib('packaging', { code: ['embed'], types: ['schema'], packages: 'fflate' }),
	workshop: lib('workshop', {
		code: ['engine', 'link', 'session'],
		types: ['schema'],
		packages: 'eventsource-parser'
	}),
	caseload: lib('caseload', {
		code: ['link'],
		types: ['schema'],
		packages: 'idb|svelte(/reactivity)?'
	}),
	studio: lib('studio', {
		code: ['schema', 'engine', 'simulation', 'bank', 'quiz-file', 'link', 'i18n'],
		types: [],
		packages: 'zod|papaparse'
	}),
	drafts: lib('drafts', {
		code: ['studio'],
		types: ['schema', 'bank'],
		packages: 'idb|svelte(/reactivity)?|\\./studio-worker\\.ts\\?worker'
	}),
	components: lib('components', {
		code: [
			'engine',
			'link',
			'i18n',
			'chart',
			'session',
			'reading',
			'embed',
			'caseload',
			'workshop',
			'studio',
			'drafts'
		],
		types: ['schema', 'bank', 'simulation'],
		packages:
			'svelte(/.+)?|\\$app/(env|environment|paths|state|types)|qr|qr/decode\\.js|\\./(publish|tells)-worker\\.ts\\?worker'
	}),
	server: lib('server', {
		code: ['schema', 'engine', 'simulation', 'bank', 'quiz-file', 'link', 'i18n', 'packaging'],
		types: [],
		packages: '(?!svelte(/|$)|chart\\.js).+'
	}),
	pages: {
		files: '^src/(routes|standalone)/',
		globs: ['src/routes/**/*.{ts,svelte}', 'src/standalone/**/*.{ts,svelte}'],
		notFiles: SERVER_FILES,
		notGlobs: ['src/routes/**/*.server.ts', 'src/routes/**/+server.ts'],
		code: [
			'engine',
			'link',
			'i18n',
			'chart',
			'session',
			'reading',
			'embed',
			'scorm',
			'packaging',
			'quiz-shelf',
			'caseload',
			'workshop',
			'studio',
			'drafts',
			'components'
		],
		types: ['schema', 'bank', 'simulation'],
		packages: `svelte(/.+)?|@sveltejs/kit|${KIT_IN_PAGES}|@fontsource-variable/.+`
	},
	endpoints: {
		files: SERVER_FILES,
		globs: ['src/routes/**/*.server.ts', 'src/routes/**/+server.ts', 'src/hooks.server.ts'],
		code: ['schema', 'engine', 'bank', 'link', 'i18n', 'embed', 'packaging', 'server'],
		types: [],
		packages: '(?!svelte(/|$)|chart\\.js).+'
	},
	cli: {
		files: '^src/cli/',
		globs: ['src/cli/**/*.ts'],
		code: [
			'schema',
			'engine',
			'simulation',
			'psychometrics',
			'bank',
			'quiz-file',
			'link',
			'i18n',
			'reading',
			'packaging',
			'studio',
			'server'
		],
		types: [],
		packages: 'node:.+|zod|yaml|@playwright/test'
	}
};

/** The parts of schema that hold no zod and may therefore be imported, as code, by a page. */
export const LIGHT_SCHEMA = 'schema/(locale|vocabulary|parse-json)\\.ts$';

/** Chart.js is heavy: it is loaded after the text, and by this folder alone. */
export const CHART_HOME = 'src/lib/chart/';

/**
 * @param {string} folder
 * @param {Pick<Layer, 'code' | 'types' | 'packages'>} may
 * @returns {Layer}
 */
function lib(folder, may) {
	return {
		files: `^src/lib/${folder}/`,
		globs: [`src/lib/${folder}/**/*.{ts,svelte}`],
		...may,
		code: [folder, ...may.code]
	};
}
