/**
 * The stand-alone build: one HTML file per quiz, in its newest version, containing quiz and result, all
 * languages and Chart.js. It uses the same components as the pages. `npm run build` writes the files to
 * build/standalone/, and the server offers them under /embed/. build/standalone-<kind>.html
 * has no quiz yet: the server fills it with the quizzes of its own folder, and a browser, which finds it at
 * /frames/<kind>.html, with a quiz file.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { SCRIPT_TARGET, STYLE_TARGET } from '../config/browsers.js';
import { bundleOf } from '../src/lib/bank/loaded-quiz.ts';
import { fillStandalone, GAPS } from '../src/lib/packaging/fill-standalone.ts';
import { loadBank } from '../src/lib/bank/load-bank.ts';
import { readQuestions } from '../src/lib/server/read-questions.ts';
import { loadOldBrowser, loadQuiz } from '../src/lib/i18n/load.ts';
import { allByLocale, LOCALES } from '../src/lib/schema/locale.ts';
import { KINDS } from '../src/lib/schema/vocabulary.ts';

const ROOT = dirname(import.meta.dirname);
const LICENSES = 'licenses.md';
const OLD_BROWSER = await allByLocale(loadOldBrowser);
const NO_SCRIPT = await allByLocale(async (locale) => (await loadQuiz(locale)).noScript);

/** @typedef {import('../src/lib/schema/quiz.ts').Kind} Kind */

/**
 * @typedef {object} StandaloneFile
 * @property {string} quiz
 * @property {string} html
 */

/** @returns {Promise<{ frames: Map<Kind, string>, files: StandaloneFile[] }>} one file per quiz, and per kind the file without a quiz */
export async function makeStandalone() {
	const dark = readFileSync(join(ROOT, 'src/styles/dark.css'), 'utf8');
	const frames = new Map();
	for (const kind of KINDS) frames.set(kind, toHtml({ ...(await bundle(kind)), dark }));
	const files = newestQuizzes().map((loaded) => ({
		quiz: loaded.quiz.id,
		html: fillStandalone(
			frames.get(loaded.quiz.kind),
			LOCALES.map((locale) => bundleOf(loaded, locale))
		)
	}));
	return { frames, files };
}

/**
 * Writes the files, each also in compressed form.
 * @param {string} [build] the folder of the build
 */
export async function buildStandalone(build = join(ROOT, 'build')) {
	const { frames, files } = await makeStandalone();
	mkdirSync(build, { recursive: true });
	mkdirSync(join(build, 'client/frames'), { recursive: true });
	for (const [kind, frame] of frames) {
		writeFileSync(join(build, `standalone-${kind}.html`), frame);
		writeCompressed(join(build, `client/frames/${kind}.html`), frame);
	}
	for (const folder of ['standalone', 'client/embed']) {
		mkdirSync(join(build, folder), { recursive: true });
		for (const { quiz, html } of files) {
			const path = join(build, folder, `${quiz}.html`);
			if (folder === 'standalone') writeFileSync(path, html);
			else writeCompressed(path, html);
		}
	}
	for (const { quiz, html } of files) {
		const kB = (gzipSync(html, { level: 9 }).length / 1000).toFixed(1);
		console.log(`build/standalone/${quiz}.html  ${kB} kB gzipped`);
	}
}

/**
 * Writes a file that the server sends, also in compressed form.
 * @param {string} path
 * @param {string} html
 */
function writeCompressed(path, html) {
	writeFileSync(path, html);
	writeFileSync(`${path}.gz`, gzipSync(html, { level: 9 }));
	writeFileSync(`${path}.br`, brotliCompressSync(html));
}

/**
 * The script and styles for quizzes of one kind, without the result page of the others.
 * @param {Kind} kind
 */
async function bundle(kind) {
	const output = await build({
		root: ROOT,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"', ARAH_KIND: JSON.stringify(kind) },
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: {
			write: false,
			license: { fileName: LICENSES },
			target: SCRIPT_TARGET,
			cssTarget: STYLE_TARGET,
			lib: { entry: join(ROOT, 'src/standalone/main.ts'), name: 'arah', formats: ['iife'] },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	const parts = (Array.isArray(output) ? output : [output]).flatMap((of) =>
		'output' in of ? of.output : []
	);
	const code = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
	const assets = new Map(
		parts.flatMap((part) => (part.type === 'asset' ? [[part.fileName, String(part.source)]] : []))
	);
	const licenses = assets.get(LICENSES);
	assets.delete(LICENSES);
	const styles = [...assets].flatMap(([name, text]) => (name.endsWith('.css') ? [text] : []));
	if (code.length !== 1 || styles.length !== 1 || assets.size !== 1 || licenses === undefined) {
		const names = parts.map(({ fileName }) => fileName).join(', ');
		throw new Error(`One script, one style sheet and ${LICENSES} were expected, not ${names}.`);
	}
	return { script: code.join(''), css: styles.join(''), licenses };
}

function newestQuizzes() {
	const { quizzes } = loadBank(readQuestions(join(ROOT, 'questions')));
	return quizzes.filter(
		({ quiz }) =>
			!quizzes.some(({ quiz: other }) => other.id === quiz.id && other.version > quiz.version)
	);
}

/**
 * @typedef {object} Parts
 * @property {string} script
 * @property {string} css
 * @property {string} dark
 * @property {string} licenses of the bundled packages, which must accompany the file
 */

/**
 * The HTML of a file without its quiz. It loads nothing; its policy forbids every request.
 * @param {Parts} parts
 */
function toHtml({ script, css, dark, licenses }) {
	const code = inScript(script);
	const old = readFileSync(join(ROOT, 'src/old-browser.js'), 'utf8');
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(old)} ${hashOf(code)}`,
		`style-src ${hashOf(css)} ${hashOf(dark)}`,
		'img-src data: blob:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="${GAPS.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${GAPS.title} · Arah</title>
<style>${css}</style>
<style id="arah-dark" media="screen and (prefers-color-scheme: dark)">${dark}</style>
</head>
<body>
<div class="note" id="old-browser" hidden>${inAll(OLD_BROWSER)}</div>
<script>${old}</script>
<div class="app" id="arah-app"><noscript>${inAll(NO_SCRIPT)}</noscript></div>
<script type="application/json" id="arah-settings">{}</script>
<script type="application/json" id="arah-data">${GAPS.data}</script>
<script>${code}</script>
</body>
</html>
<!--
${inComment(licenses)}
-->
`;
}

/**
 * A text in every language, because the reader's language is unknown before a script runs.
 * @param {Readonly<Record<import('../src/lib/schema/locale.ts').Locale, string>>} texts
 */
function inAll(texts) {
	return LOCALES.map((locale) => `<p lang="${locale}">${inMarkup(texts[locale])}</p>`).join('');
}

/**
 * Escapes code for a script element, in which the HTML parser recognises two strings.
 * @param {string} code
 */
function inScript(code) {
	return code.replaceAll('<!--', '\\x3c!--').replaceAll(/<\/(?=script)/gi, '\\x3c/');
}

/** @param {string} text */
function inComment(text) {
	return text.trim().replaceAll('--', '- -');
}

/** @param {string} text */
function inMarkup(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** @param {string} text */
function hashOf(text) {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

if (process.argv[1] === import.meta.filename) await buildStandalone();
