import { unzipSync } from 'fflate';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { apiScript, type Platform } from './lms-scripts.ts';

/** What a learning platform knows about one student, as `cmi.…` names and values. */
export type Cmi = Readonly<Record<string, unknown>>;

/**
 * A learning platform on loopback with one course, one student and one SCORM 1.2 package, which is
 * unzipped as it is. `/course` plays it; what is committed is kept here and given back at the next visit.
 */
export class LmsServer {
	readonly origin: string;
	/** Every commit, oldest first. */
	readonly commits: Cmi[] = [];
	/** What it knows of the student from before; for tests that begin in the middle. */
	earlier: Cmi = {};
	/** Commits are refused, as when a session has expired. */
	isBroken = false;
	/** Whose script the player has. */
	platform: Platform = 'scorm-again';
	readonly #close: () => Promise<void>;

	private constructor(origin: string, close: () => Promise<void>) {
		this.origin = origin;
		this.#close = close;
	}

	static async start(packed: Uint8Array): Promise<LmsServer> {
		const files = unzipSync(packed);
		const server = createServer((req, res) => {
			const { pathname } = new URL(req.url ?? '', 'http://lms');
			const file = files[pathname.replace('/package/', '')];
			if (pathname === '/commit') {
				void text(req).then((body) => {
					const isKept = lms.#keep(body);
					const answer = { result: isKept, errorCode: isKept ? 0 : 101 };
					// scorm-again reads the answer, the others its status
					if (!isKept && lms.platform !== 'scorm-again') res.statusCode = 503;
					res.setHeader('content-type', 'application/json');
					res.end(JSON.stringify(answer));
				});
				return;
			}
			const page = { '/course': lms.#course(true), '/alone': lms.#course(false) }[pathname];
			const type = pathname === '/runtime.js' ? 'text/javascript' : 'text/html; charset=utf-8';
			res.setHeader('content-type', type);
			if (pathname === '/runtime.js') res.end(apiScript(lms.platform, lms.kept));
			else if (page !== undefined) res.end(page);
			else if (pathname.startsWith('/package/') && file !== undefined) res.end(file);
			else res.writeHead(404).end();
		});
		await once(server.listen(0, '127.0.0.1'), 'listening');
		const address = server.address();
		const port = typeof address === 'object' && address !== null ? address.port : 0;
		const lms = new LmsServer(`http://127.0.0.1:${String(port)}`, async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		});
		return lms;
	}

	/** What it would still know after a power cut. */
	get kept(): Cmi {
		return this.commits.at(-1) ?? this.earlier;
	}

	stop(): Promise<void> {
		return this.#close();
	}

	#keep(body: string): boolean {
		if (this.isBroken) return false;
		const cmi: unknown = JSON.parse(body);
		if (typeof cmi !== 'object' || cmi === null) return false;
		// scorm-again sends everything, the others what has changed
		this.commits.push(this.platform === 'scorm-again' ? { ...cmi } : { ...this.kept, ...cmi });
		return true;
	}

	/** The player; without the platform's API, it is any page that frames a package. */
	#course(hasApi: boolean): string {
		return `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,">
			<main aria-label="Course"><h1>Course</h1>
			${hasApi ? '<script src="/runtime.js"></script>' : ''}
			<iframe src="/package/index.html" title="Activity" width="900" height="800"></iframe>
			<p style="height: 100vh">Whatever comes after it</p>
			</main>`;
	}
}
