import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What Kit takes for the address of the site while it prerenders. */
const PLACEHOLDER = 'http://sveltekit-prerender';

/** Somebody may ask under many names; each copy is small, and the names that count are few. */
const COPIES_MAX = 32;

/** @typedef {{ html: Buffer, br: Buffer, gzip: Buffer, etag: string }} Copy */

/**
 * The pages of the quizzes name their own address, because a page that wants to embed one asks them
 * for it (oEmbed discovery) and takes no relative address. Only the server knows it, so it fills it in.
 */
export class QuizPages {
	/** @type {Map<string, string>} */
	#pages = new Map();
	/** @type {Map<string, Copy>} */
	#copies = new Map();

	/** @param {string} folder of the prerendered pages */
	constructor(folder) {
		if (!existsSync(folder)) return;
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			const path = `/${name.replaceAll('\\', '/')}`;
			if (!/^\/[a-z]{2}\/quiz\/[^/]+\.html$/.test(path)) continue;
			this.#pages.set(path.replace(/\.html$/, ''), readFileSync(join(folder, name), 'utf8'));
		}
	}

	/**
	 * Answers when the path is that of a quiz page.
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 * @param {{ pathname: string, origin: string }} where
	 * @returns {boolean} whether it did
	 */
	answer(req, res, { pathname, origin }) {
		const page = this.#pages.get(pathname);
		if (page === undefined || (req.method !== 'GET' && req.method !== 'HEAD')) return false;
		const copy = this.#copyOf(page, pathname, origin);
		res.setHeader('content-type', 'text/html; charset=utf-8');
		res.setHeader('vary', 'Accept-Encoding');
		res.setHeader('etag', copy.etag);
		if (req.headers['if-none-match'] === copy.etag) {
			res.writeHead(304).end();
			return true;
		}
		const encoding = encodingFor(req.headers['accept-encoding']);
		const body = encoding === null ? copy.html : copy[encoding];
		if (encoding !== null) res.setHeader('content-encoding', encoding);
		res.setHeader('content-length', body.length);
		res.writeHead(200).end(req.method === 'HEAD' ? undefined : body);
		return true;
	}

	/**
	 * @param {string} page
	 * @param {string} pathname
	 * @param {string} origin
	 * @returns {Copy}
	 */
	#copyOf(page, pathname, origin) {
		const key = `${origin} ${pathname}`;
		const kept = this.#copies.get(key);
		if (kept !== undefined) return kept;
		const html = Buffer.from(withAddress(page, origin));
		const copy = {
			html,
			gzip: gzipSync(html),
			br: brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
			etag: `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
		};
		if (this.#copies.size >= COPIES_MAX) this.#copies.clear();
		this.#copies.set(key, copy);
		return copy;
	}
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
