/**
 * Two pages that `npm run lighthouse` measures beside ours, because a slow or busy machine lowers all figures: a bare
 * page, and a quiz of 30 questions in SurveyJS, which is no dependency: npm fetches it when it is first needed.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = join(dirname(import.meta.dirname), 'node_modules/.cache/reference-pages');
const PACKAGES = ['survey-core@2.5.38', 'survey-js-ui@2.5.38'];
const FILES = {
	'/core.js': 'survey-core/survey.core.min.js',
	'/ui.js': 'survey-js-ui/survey-js-ui.min.js',
	'/survey.css': 'survey-core/survey-core.min.css'
};

const head = '<meta charset="utf-8" /><meta name="viewport" content="width=device-width" />';
const BARE = `<!doctype html><html lang="en"><head>${head}<title>Bare page</title></head>
<body><main><h1>Bare page</h1><p>One heading and one sentence.</p></main></body></html>`;

const questions = Array.from({ length: 30 }, (_, i) => ({
	type: 'radiogroup',
	name: `q${String(i + 1)}`,
	title: `Which of these did you do last, question ${String(i + 1)}?`,
	choices: ['I planned it', 'I measured it', 'I wrote it', 'I left it to somebody else']
}));
const SURVEY = `<!doctype html><html lang="en"><head>${head}<title>Survey</title>
<link rel="stylesheet" href="/survey.css" /><script defer src="/core.js"></script>
<script defer src="/ui.js"></script><script defer src="/start.js"></script></head>
<body><main><h1>Survey</h1><div id="survey"></div></main></body></html>`;
const START = `SurveyUI.renderSurvey(new Survey.Model({ elements: ${JSON.stringify(questions)} }), document.getElementById('survey'));`;

/** Serves both on a free port, compressed as our server does. */
export async function startReferences() {
	if (!existsSync(join(FOLDER, 'node_modules/survey-js-ui'))) {
		execFileSync('npm', ['install', '--prefix', FOLDER, '--no-save', ...PACKAGES], {
			stdio: ['ignore', 'ignore', 'inherit'],
			shell: process.platform === 'win32'
		});
	}
	/** @type {Map<string, [type: string, body: Buffer]>} */
	const answers = new Map([
		['/bare', ['text/html', gzipSync(BARE)]],
		['/survey', ['text/html', gzipSync(SURVEY)]],
		['/start.js', ['text/javascript', gzipSync(START)]]
	]);
	for (const [path, file] of Object.entries(FILES)) {
		const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
		answers.set(path, [type, gzipSync(readFileSync(join(FOLDER, 'node_modules', file)))]);
	}
	const server = createServer(({ url = '' }, response) => {
		const answer = answers.get(url);
		if (answer === undefined) response.writeHead(404).end();
		else {
			const [type, body] = answer;
			response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
		}
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	return {
		address: `http://127.0.0.1:${String(port)}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
