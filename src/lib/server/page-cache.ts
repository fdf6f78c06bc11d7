import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** More than a hundred quizzes need. */
const MOST_BYTES = 64_000_000;
/** The most addresses of the site whose pages are kept; any others are names that callers have made up. */
const MOST_ORIGINS = 8;

type Encoding = 'br' | 'gzip';

interface Page {
	readonly headers: Headers;
	readonly bodies: Readonly<Record<Encoding | 'plain', Uint8Array<ArrayBuffer>>>;
}

/** The pages that a server with quizzes of its own has rendered, compressed once instead of for each visitor. */
export class PageCache {
	#pages = new Map<string, Promise<Page | Response>>();
	#origins = new Set<string>();
	#bytes = 0;

	/** Forgets every page, because the quizzes have changed. */
	clear(): void {
		this.#pages = new Map();
		this.#origins = new Set();
		this.#bytes = 0;
	}

	/** The page at an address without a query, rendered unless it is kept. */
	async answer(
		{ origin, pathname }: Pick<URL, 'origin' | 'pathname'>,
		encoding: Encoding | null,
		render: () => Response | Promise<Response>
	): Promise<Response> {
		if (this.#origins.size >= MOST_ORIGINS && !this.#origins.has(origin)) return render();
		this.#origins.add(origin);
		const key = origin + pathname;
		const kept = this.#pages.get(key);
		const made = await (kept ?? this.#make(key, render));
		if (!(made instanceof Response)) return toResponse(made, encoding);
		// no page, which is rendered for each of those who asked for it at once
		return kept === undefined ? made : render();
	}

	#make(key: string, render: () => Response | Promise<Response>): Promise<Page | Response> {
		const pages = this.#pages;
		const making = this.#render(render);
		pages.set(key, making);
		const forget = () => pages.delete(key);
		making.then((made) => made instanceof Response && forget(), forget);
		return making;
	}

	async #render(render: () => Response | Promise<Response>): Promise<Page | Response> {
		const response = await render();
		if (response.status !== 200) return response;
		const plain = new Uint8Array(await response.arrayBuffer());
		const [br, zipped] = await Promise.all([
			promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
			promisify(gzip)(plain)
		]);
		const headers = new Headers(response.headers);
		headers.set('vary', 'accept-encoding');
		if (!headers.has('etag')) {
			headers.set(
				'etag',
				`"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
			);
		}
		this.#bytes += plain.length + br.length + zipped.length;
		if (this.#bytes > MOST_BYTES) this.clear();
		return { headers, bodies: { plain, br: new Uint8Array(br), gzip: new Uint8Array(zipped) } };
	}
}

function toResponse({ headers, bodies }: Page, encoding: Encoding | null): Response {
	const body = bodies[encoding ?? 'plain'];
	const response = new Response(body, { headers });
	response.headers.set('content-length', String(body.length));
	if (encoding !== null) response.headers.set('content-encoding', encoding);
	return response;
}
