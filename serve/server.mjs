/**
 * The production server: Kit's handler, with our headers on every response, including prerendered pages
 * and static files. `npm start` builds first; `node serve/server.mjs` serves the existing build.
 *
 *     PORT    3000 (npm start takes the next free one when PORT is not set)
 *     HOST    127.0.0.1; 0.0.0.0 lets other machines in
 *     ORIGIN  the public address, for example https://arah.example; needed behind a proxy
 *     EMBED_ANCESTORS  the sites that may frame the quizzes under /embed/: origins, or none; all by default
 *
 *     QUIZZES_DIR  a folder with more quizzes; all pages are then rendered when they are first asked for
 *
 * src/lib/server/environment.ts reads the other settings.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Connections, connectionsFor } from './connections.mjs';
import { readFrameAncestors, readOrigin } from './read-settings.mjs';
import { shortAddress } from './short-addresses.mjs';
import { SiteFiles } from './site-files.mjs';

const YEAR_S = 31_536_000;
const BUILD = join(import.meta.dirname, '../build');

/** Open boards, which keep a connection for hours; phones and pages come and go besides them. */
const BOARDS = 10_000;
const OTHERS = 2_000;
/** The most bodies being received, of up to 64 kB each. Submissions usually arrive in one piece. */
const RECEIVING_MAX = 512;

/** Submissions are a few kB: on a slow phone network, a second or two. */
const TIMES = {
	headersTimeout: 15_000,
	requestTimeout: 30_000,
	connectionsCheckingInterval: 5_000
};
/** A connection is closed after this silence. Boards get a heartbeat more often. */
const SILENCE_MS = 60_000;

/** The time to finish calls when the server stops. Service managers kill it after ten seconds or more. */
const GRACE_MS = 4_000;
/** How often idle connections are closed while the server stops. */
const IDLE_CHECK_MS = 100;

/**
 * The directives that browsers ignore in Kit's meta tag, or that also apply to files other than pages.
 * Kit's own policy (svelte.config.js) covers scripts and styles.
 */
const POLICY = "base-uri 'none'; object-src 'none'; form-action 'self'";

const SECURITY = {
	'content-security-policy': `frame-ancestors 'none'; ${POLICY}`,
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	// with "no-referrer", browsers would send "Origin: null" with our own forms
	'referrer-policy': 'same-origin',
	// The camera scans QR codes, with the person's permission. It is allowed on every page, because the app
	// moves between pages without loading a new document.
	'permissions-policy':
		'accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

/**
 * Headers for a quiz that other pages frame. It loads nothing, so that even isolated pages (COEP) can frame
 * it. The file contains the policy for its script (scripts/standalone.mjs).
 */
const FRAMED = {
	'permissions-policy': `${SECURITY['permissions-policy'].replace('camera=(self)', 'camera=()')}`,
	'cross-origin-opener-policy': 'unsafe-none',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'cross-origin'
};

/**
 * The headers of the response to a request, before Kit adds its own.
 * @param {string} pathname
 * @param {boolean} isHttps whether the call came over https, perhaps through a proxy
 * @param {string} ancestors the sites that may frame a quiz under /embed/
 * @returns {Record<string, string>}
 */
export function headersFor(pathname, isHttps, ancestors = '*') {
	const { 'x-frame-options': deny, ...frameable } = SECURITY;
	return {
		...frameable,
		...(isEmbed(pathname)
			? { ...FRAMED, 'content-security-policy': `frame-ancestors ${ancestors}; ${POLICY}` }
			: { 'x-frame-options': deny }),
		// other pages load the script of their frames
		...(pathname === '/embed.js' && { 'cross-origin-resource-policy': 'cross-origin' }),
		// Kit replaces this for its immutable files, whose names change with their content.
		'cache-control': 'no-cache',
		...(isHttps && { 'strict-transport-security': `max-age=${YEAR_S}` }),
		...(isResult(pathname) && { 'x-robots-tag': 'noindex' })
	};
}

/** @param {string} pathname */
function isEmbed(pathname) {
	return /^\/embed\/[^/]+$/.test(pathname);
}

/**
 * Whether a path is a result, which search engines must not index, even though its content never reaches us.
 * @param {string} pathname
 */
function isResult(pathname) {
	return /^\/(r|[a-z]{2}\/(result|compare))(\/|\.|$)/.test(pathname);
}

/**
 * The path of a request target; null if it is invalid, which is answered with 400.
 * @param {string | undefined} target
 * @returns {string | null}
 */
export function pathnameOf(target) {
	if (!target?.startsWith('/') || target.startsWith('//') || target.includes('\\')) return null;
	const path = target.split(/[?#]/, 1)[0] ?? '';
	try {
		const decoded = decodeURIComponent(path);
		// eslint-disable-next-line no-control-regex -- control characters are what is looked for
		return /[\u0000-\u001f\u007f]/.test(decoded) ? null : decoded;
	} catch {
		return null;
	}
}

/**
 * @typedef {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, next: () => void) => unknown} Handler
 *
 * @typedef {object} Surroundings
 * @property {string} [ancestors] the sites that may frame a quiz under /embed/
 * @property {SiteFiles} [site]
 * @property {Connections} [connections]
 *
 * @param {Handler} handler Kit's
 * @param {string | undefined} origin the public address, if it is known
 * @param {Surroundings} surroundings
 */
export function createApp(
	handler,
	origin,
	{
		ancestors = '*',
		site,
		connections = new Connections({ most: BOARDS + OTHERS, mostReceiving: RECEIVING_MAX })
	} = {}
) {
	const server = createServer(TIMES, (req, res) => {
		if (!connections.begin(req, res)) return;
		// without a listener, a failed stream would end the process
		res.on('pipe', (source) => source.once('error', () => res.destroy()));

		const isHttps = (origin ?? protocolOf(req)).startsWith('https');
		// Kit builds the address of the request from this header (PROTOCOL_HEADER below).
		req.headers['x-forwarded-proto'] = isHttps ? 'https' : 'http';

		const pathname = pathnameOf(req.url);
		for (const [name, value] of Object.entries(headersFor(pathname ?? '', isHttps, ancestors))) {
			res.setHeader(name, value);
		}
		if (hasTwoHosts(req)) return end(res, 400, 'Bad Request');
		const moved = shortAddress(req.url);
		if (moved !== null) return res.writeHead(302, { location: moved }).end();
		if (pathname === null) return end(res, 400, 'Bad Request');
		const own = origin ?? `${isHttps ? 'https' : 'http'}://${hostOf(req)}`;
		if (site?.answer(req, res, { pathname, origin: own }) === true) return;
		Promise.resolve()
			.then(() => handler(req, res, () => end(res, 404, 'Not Found')))
			.catch((/** @type {unknown} */ cause) => {
				logFailure(cause);
				end(res, 500, 'Internal Server Error');
			});
	});
	server.on('connection', (socket) => connections.accept(socket));
	server.setTimeout(SILENCE_MS);
	return server;
}

/**
 * Whether a request has two Host headers, of which a proxy may use the first and we the second.
 * @param {import('node:http').IncomingMessage} req
 */
function hasTwoHosts(req) {
	return (req.headersDistinct['host']?.length ?? 0) > 1;
}

/**
 * Logs a line of JSON in the form of src/lib/server/log.ts, without the message, which may quote an address.
 * @param {unknown} cause
 */
function logFailure(cause) {
	// its message may quote the path; see src/lib/server/log.ts
	const reason = cause instanceof Error ? cause.name : typeof cause;
	const line = { time: new Date().toISOString(), level: 'error', event: 'call-failed', reason };
	console.log(JSON.stringify(line));
}

/**
 * The host of a request; `localhost` if it is invalid.
 * @param {import('node:http').IncomingMessage} req
 */
function hostOf(req) {
	const host = req.headers.host ?? '';
	return /^[a-z0-9.[\]:-]{1,255}$/i.test(host) ? host : 'localhost';
}

/** @param {import('node:http').IncomingMessage} req */
function protocolOf(req) {
	return String(req.headers['x-forwarded-proto'] ?? 'http').split(',', 1)[0] ?? 'http';
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 * @param {string} text
 */
function end(res, status, text) {
	if (res.headersSent) {
		res.destroy();
		return;
	}
	res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

/**
 * Serves the build until SIGTERM or SIGINT, then lets calls under way finish.
 * @param {{ port: number, host: string }} where
 * @returns {Promise<number>} the port that it listens on; rejects if it is taken
 */
export async function serve({ port, host }) {
	const origin = readOrigin(process.env['ORIGIN']);
	const ancestors = readFrameAncestors(process.env['EMBED_ANCESTORS']);
	// Kit also reads the variable.
	if (origin === undefined) delete process.env['ORIGIN'];
	// Without ORIGIN, Kit takes plain http for https and refuses every form on localhost.
	if (origin === undefined) process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';

	// the pages of the build do not know the quizzes of this folder
	const site = new SiteFiles(BUILD, { hasPages: !process.env['QUIZZES_DIR'] });
	/** @type {{ handler: Handler }} */
	const { handler } = await import(new URL('../build/handler.js', import.meta.url).href);
	const boards = Number(process.env['STREAMS_MAX'] || BOARDS);
	const connections = new Connections({
		most: connectionsFor(boards + OTHERS),
		mostReceiving: RECEIVING_MAX
	});
	const server = createApp(handler, origin, { ancestors, site, connections });

	await once(server.listen(port, host), 'listening');

	let isStopping = false;
	for (const signal of ['SIGTERM', 'SIGINT']) {
		process.on(signal, () => {
			// npm passes Ctrl+C on, so it arrives twice.
			if (isStopping) return;
			isStopping = true;
			setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
			const idling = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
			server.close(() => {
				clearInterval(idling);
				process.emit(/** @type {any} */ ('sveltekit:shutdown'), /** @type {any} */ (signal));
			});
			// ends the event streams, which would stay open for ever (src/lib/server/workshops/running-workshops.ts)
			process.emit(/** @type {any} */ ('arah:stopping'), /** @type {any} */ (signal));
		});
	}
	const address = server.address();
	return typeof address === 'object' && address !== null ? address.port : port;
}

if (process.argv[1] === import.meta.filename) {
	const port = Number(process.env['PORT'] ?? 3000);
	const host = process.env['HOST'] ?? '127.0.0.1';
	try {
		console.log(`Arah is at http://${host}:${await serve({ port, host })}`);
	} catch (cause) {
		console.error(cause instanceof Error ? cause.message : cause);
		process.exit(1);
	}
}
