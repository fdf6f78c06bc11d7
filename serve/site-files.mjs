import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';

/** The address of the site while Kit prerenders. */
const PLACEHOLDER = 'http://sveltekit-prerender';

/** A laptop in a classroom has two or three names. Under more of them, pages go out uncompressed. */
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
 * Every file of the build, in memory. A request opens no file, so that it needs no descriptor and
 * a new build in the same place changes nothing for the server that is running.
 *
 * Pages that name their own address, for pages that want to embed a quiz (oEmbed discovery), get it
 * from the server: only the server knows it.
 */
export class SiteFiles {
	/** @type {Map<string, SiteFile>} by path of the address */
	#files = new Map();
	/** @type {Map<string, string>} HTML with the placeholder in it, by path */
	#templates = new Map();
	/** @type {Map<string, Map<string, SiteFile>>} pages by origin and path */
	#pages = new Map();

	/** @param {string} build the folder of the build */
	constructor(build) {
		// Scripts of the version before, for people who opened a page before the upgrade.
		this.#load(join(build, 'before'), IMMUTABLE);
		this.#load(join(build, 'client'), '/');
		this.#load(join(build, 'prerendered'), '/');
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
	 * Answers when the path is that of a file or a prerendered page.
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 * @param {{ pathname: string, origin: string }} where
	 * @returns {boolean} whether it did
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
		// A request for a range gets the whole: no file here is large enough to be fetched in parts.
		res.setHeader('content-length', body.length);
		res.writeHead(200).end(req.method === 'HEAD' ? undefined : body);
		return true;
	}

	/**
	 * `/en` is the file `/en.html`.
	 * @param {string} pathname
	 * @returns {string | undefined} the path of a file
	 */
	#find(pathname) {
		return [pathname, `${pathname}.html`].find(
			(path) => this.#files.has(path) || this.#templates.has(path)
		);
	}

	/**
	 * `/en/` leads to `/en`.
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 * @param {string} pathname
	 * @returns {boolean} whether there is anything to lead to
	 */
	#redirect(req, res, pathname) {
		const bare = pathname.replace(/\/$/, '');
		if (bare === pathname || this.#find(bare) === undefined) return false;
		const search = /\?[^#]*/.exec(req.url ?? '')?.[0] ?? '';
		res.writeHead(308, { location: bare + search }).end();
		return true;
	}

	/**
	 * The page under one of our names. Compressing costs the thread milliseconds, so it is done once
	 * for each of the first few names: whoever makes up more of them gets pages uncompressed.
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
 * Weak, because the compressed bodies have the same one.
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

/**
 * @param {string | string[] | undefined} accepted
 * @returns {'br' | 'gzip' | null}
 */
function encodingFor(accepted) {
	const names = String(accepted ?? '')
		.split(',')
		.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
		.map((part) => part.split(';', 1)[0]?.trim().toLowerCase());
	if (names.includes('br')) return 'br';
	return names.includes('gzip') ? 'gzip' : null;
}
