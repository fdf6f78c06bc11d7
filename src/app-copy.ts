/** The part of `CacheStorage` that is used here. */
export interface Caches {
	open(name: string): Promise<{ put(path: string, response: Response): Promise<void> }>;
	/** Unlike `open`, this makes no cache where there is none. */
	match(path: string, options: MultiCacheQueryOptions): Promise<Response | undefined>;
	delete(name: string): Promise<boolean>;
}

/** What of a browser a copy of the app needs. */
export interface CopySurroundings {
	readonly caches: Caches;
	/** Asks the server for a file, past what the browser has kept of an earlier version. */
	readonly fetch: (path: string) => Promise<Response>;
}

/** Written last: a copy without it was interrupted. No file of the app has this name. */
const WHOLE = '/whole-copy';

/** What the content type of an answer must contain, by the ending of the file; a page has none. */
const TYPES: Readonly<Record<string, string>> = {
	'': 'text/html',
	js: 'javascript',
	css: 'text/css',
	json: 'json',
	webmanifest: 'json',
	woff2: 'font',
	svg: 'image/svg',
	png: 'image/png',
	txt: 'text/plain'
};

/**
 * All files of one version of the app in the browser's cache, for use without a connection. A copy is
 * whole or not there, and holds only what our server has answered.
 */
export class AppCopy {
	readonly #name: string;
	readonly #paths: readonly string[];
	readonly #surroundings: CopySurroundings;
	#making: Promise<void> | null = null;

	/** `name` belongs to the version; `paths` are those of every file. */
	constructor(name: string, paths: readonly string[], surroundings: CopySurroundings) {
		this.#name = name;
		this.#paths = paths;
		this.#surroundings = surroundings;
	}

	/** Makes the copy unless it is whole already. Rejects, and leaves none, if a file cannot be had. */
	complete(): Promise<void> {
		this.#making ??= this.#make().finally(() => {
			this.#making = null;
		});
		return this.#making;
	}

	/** The copy of a file or page; undefined if there is none that can be right. */
	async find(path: string): Promise<Response | undefined> {
		const copy = await this.#match(path);
		return copy !== undefined && fits(path, copy) ? copy : undefined;
	}

	async #make(): Promise<void> {
		const { caches, fetch } = this.#surroundings;
		if ((await this.#match(WHOLE)) !== undefined) return;
		const cache = await caches.open(this.#name);
		try {
			await Promise.all(
				this.#paths.map(async (path) => {
					const answer = await fetch(path);
					if (!fits(path, answer)) throw new Error(`${path} was answered by something else.`);
					await cache.put(path, answer);
				})
			);
			await cache.put(WHOLE, new Response());
		} catch (cause) {
			await caches.delete(this.#name);
			throw cause;
		}
	}

	#match(path: string): Promise<Response | undefined> {
		const cacheName = this.#name;
		return this.#surroundings.caches.match(path, {
			cacheName,
			ignoreSearch: true,
			ignoreVary: true
		});
	}
}

/** Whether an answer can be this file: a sign-in page of a network can be given in its place, with status 200. */
function fits(path: string, answer: Response): boolean {
	const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
	const type = answer.headers.get('content-type') ?? '';
	const wanted = TYPES[ending];
	const isType = wanted === undefined ? !type.includes('text/html') : type.includes(wanted);
	return answer.ok && !answer.redirected && isType;
}
