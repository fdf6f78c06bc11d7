import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { encodingFor } from './encoding.mjs';

/** The address of the site during prerendering. */
const PLACEHOLDER = 'http://sveltekit-prerender';

/** The most host names with compressed pages. A laptop in a classroom has two or three. */
const NAMES_MAX = 8;

const YEAR_S = 31_536_000;
const IMMUTABLE = '/_app/immutable/';

/**
 * @typedef {object} SiteFile
 * @property {Buffer} body
 * @property {string} type as in `content-type`
 * @property {string} etag
 * @property {Buffer | undefined} [br] the body, compressed
 * @property {Buffer | undefined} [gzip]
 */

/**
 * Every file of the build, in memory. Requests therefore need no file descriptor, and a new build in the
 * same place does not affect the running server.
 *
 * Quiz pages contain their own address (oEmbed discovery). Only the running server knows it, so it is
 * filled in here.
 */
export class SiteFiles {
	/** @type {Map<string, SiteFile>} by path of the address */
	#files = new Map();
	/** @type {Map<string, string>} HTML with the placeholder in it, by path */
	#templates = new Map();
	/** @type {Map<string, Map<string, SiteFile>>} pages by origin and path */
	#pages = new Map();

	/**
	 * @param {string} build the folder of the build
	 * @param {{ hasPages?: boolean }} [which] whether its prerendered pages are served, too
	 */
	constructor(build, { hasPages = true } = {}) {
		// Scripts of the previous version, for pages opened before the upgrade.
		this.#load(join(build, 'before'), IMMUTABLE);
		this.#load(join(build, 'client'), '/');
		if (hasPages) this.#load(join(build, 'prerendered'), '/');
	}

	/**
	 * @param {string} folder
	 * @param {string} base path of the folder, with a slash at its end
	 */
	#load(folder, base) {
		if (!existsSync(folder)) return;
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			const file = join(entry.parentPath, entry.name);
			const path = base + file.slice(folder.length + 1).replaceAll('\\', '/');
			const body = readFileSync(file);
			if (path.endsWith('.html') && body.includes(PLACEHOLDER)) {
				this.#templates.set(path, body.toString());
			} else {
				this.#files.set(path, { body, type: typeOf(path), etag: etagOf(body) });
			}
		}
		for (const [path, file] of this.#files) {
			file.br = this.#files.get(`${path}.br`)?.body;
			file.gzip = this.#files.get(`${path}.gz`)?.body;
		}
	}

	/**
	 * Answers a request for a file or a prerendered page.
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 * @param {{ pathname: string, origin: string }} where
	 * @returns {boolean} whether there is such a file or page
	 */
	answer(req, res, { pathname, origin }) {
		const path = this.#find(pathname);
		if (path === undefined) return this.#redirect(req, res, pathname);
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.setHeader('content-type', 'text/plain; charset=utf-8');
			res.writeHead(405, { allow: 'GET, HEAD' }).end('Method Not Allowed');
			return true;
		}
		const file = this.#files.get(path) ?? this.#pageFor(path, origin);
		res.setHeader('content-type', file.type);
		res.setHeader('etag', file.etag);
		if (path.startsWith(IMMUTABLE)) {
			res.setHeader('cache-control', `public,max-age=${YEAR_S},immutable`);
		}
		if (file.br ?? file.gzip) res.setHeader('vary', 'Accept-Encoding');
		if (hasTag(req.headers['if-none-match'], file.etag)) {
			res.writeHead(304).end();
			return true;
		}
		const encoding = encodingFor(req.headers['accept-encoding']);
		const compressed = encoding === null ? undefined : file[encoding];
		if (encoding !== null && compressed !== undefined) res.setHeader('content-encoding', encoding);
		const body = compressed ?? file.body;
		// Range requests get the whole file, because no file is large.
		res.setHeader('content-length', body.length);
		res.writeHead(200).end(req.method === 'HEAD' ? undefined : body);
		return true;
	}

	/**
	 * The file of a path; `/en` is `/en.html`.
	 * @param {string} pathname
	 * @returns {string | undefined} the path of a file
	 */
	#find(pathname) {
		return [pathname, `${pathname}.html`].find(
			(path) => this.#files.has(path) || this.#templates.has(path)
		);
	}

	/**
	 * Redirects `/en/` to `/en`.
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 * @param {string} pathname
	 * @returns {boolean} whether there is such a page
	 */
	#redirect(req, res, pathname) {
		const bare = pathname.replace(/\/$/, '');
		if (bare === pathname || this.#find(bare) === undefined) return false;
		const search = /\?[^#]*/.exec(req.url ?? '')?.[0] ?? '';
		res.writeHead(308, { location: bare + search }).end();
		return true;
	}

	/**
	 * The page with our address filled in. Compression blocks the process for milliseconds, so it is done
	 * once for each of the first few host names; under any others, pages are uncompressed.
	 * @param {string} path
	 * @param {string} origin
	 * @returns {SiteFile}
	 */
	#pageFor(path, origin) {
		let pages = this.#pages.get(origin);
		if (pages === undefined && this.#pages.size < NAMES_MAX) {
			pages = new Map();
			this.#pages.set(origin, pages);
		}
		const kept = pages?.get(path);
		if (kept !== undefined) return kept;
		const body = Buffer.from(withAddress(this.#templates.get(path) ?? '', origin));
		/** @type {SiteFile} */
		const page = { body, type: typeOf(path), etag: etagOf(body) };
		if (pages === undefined) return page;
		page.gzip = gzipSync(body);
		page.br = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
		pages.set(path, page);
		return page;
	}
}

/** @param {string} path */
function typeOf(path) {
	const type = lookup(path) ?? 'application/octet-stream';
	return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/**
 * A weak tag, because compressed bodies share it.
 * @param {Buffer} body
 */
function etagOf(body) {
	return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/**
 * @param {string | undefined} wanted as in `if-none-match`
 * @param {string} etag
 */
function hasTag(wanted, etag) {
	return wanted?.split(',').some((tag) => tag.trim() === etag) === true;
}

/**
 * @param {string} page
 * @param {string} origin
 */
function withAddress(page, origin) {
	return page
		.replaceAll(PLACEHOLDER, origin)
		.replaceAll(encodeURIComponent(PLACEHOLDER), encodeURIComponent(origin));
}
