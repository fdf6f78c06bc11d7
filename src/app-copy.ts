/** The part of `CacheStorage` that a copy uses. */
export interface Caches {
	open(name: string): Promise<{ put(path: string, response: Response): Promise<void> }>;
	/** Unlike `open`, creates no cache. */
	match(path: string, options: MultiCacheQueryOptions): Promise<Response | undefined>;
	delete(name: string): Promise<boolean>;
}

/** The parts of the browser that a copy uses. */
export interface CopySurroundings {
	readonly caches: Caches;
	/** Fetches a file from the server, bypassing the browser's HTTP cache. */
	readonly fetch: (path: string) => Promise<Response>;
}

/** The marker that is written last; a copy without it was interrupted. No file of the app has this name. */
const WHOLE = '/whole-copy';

/** The files that a page names, whose names change with their content. */
const IMMUTABLE = /\/_app\/immutable\/[\w./-]+/g;

/** The expected part of the content type, by file extension; a page has none. */
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
 * A copy of all files of one version of the app in the browser's cache, for offline use. It is complete
 * or absent, and contains only answers of our server.
 */
export class AppCopy {
	readonly #name: string;
	readonly #paths: readonly string[];
	readonly #surroundings: CopySurroundings;
	#making: Promise<void> | null = null;

	/** `name` identifies the version; `paths` are those of all files. */
	constructor(name: string, paths: readonly string[], surroundings: CopySurroundings) {
		this.#name = name;
		this.#paths = paths;
		this.#surroundings = surroundings;
	}

	/** Makes the copy unless it is complete. If a file cannot be fetched, rejects and leaves no copy. */
	complete(): Promise<void> {
		this.#making ??= this.#make().finally(() => {
			this.#making = null;
		});
		return this.#making;
	}

	/**
	 * Adds pages and files that are not part of the app, such as those of a quiz from a folder of the server, and replaces
	 * the copies of those that are. Keeps none of a newer version, whose files the copy does not have. Never rejects.
	 */
	async keep(paths: readonly string[]): Promise<void> {
		const { caches, fetch } = this.#surroundings;
		try {
			await this.complete();
			const cache = await caches.open(this.#name);
			for (const path of paths) {
				const answer = await fetch(path);
				if (fits(path, answer) && (await this.#hasFilesOf(answer.clone()))) {
					await cache.put(path, answer);
				}
			}
		} catch {
			// there is no network or no room, so the next visit tries again
		}
	}

	/** The copy of a file or page; undefined if there is no valid one. */
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

	async #hasFilesOf(page: Response): Promise<boolean> {
		const named = (await page.text()).match(IMMUTABLE) ?? [];
		return named.every((name) => this.#paths.some((path) => path.endsWith(name)));
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

/** Whether an answer can be this file rather than, for example, the sign-in page of a network. */
function fits(path: string, answer: Response): boolean {
	const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
	const type = answer.headers.get('content-type') ?? '';
	const wanted = TYPES[ending];
	const isType = wanted === undefined ? !type.includes('text/html') : type.includes(wanted);
	return answer.ok && !answer.redirected && isType;
}
