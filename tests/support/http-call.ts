import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

const LIMIT_MS = 20_000;

export interface Reply {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
}

/** Calls of one device, or of a hall full of them: as many connections as calls under way, kept open in between. */
export class HttpCalls {
	readonly address: string;
	readonly #agent = new Agent({ keepAlive: true });

	constructor(address: string) {
		this.address = address;
	}

	get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
		return this.#call('GET', path, headers, '');
	}

	post(path: string, body: unknown): Promise<Reply> {
		const text = JSON.stringify(body);
		return this.#call('POST', path, jsonHeaders(text), text);
	}

	/**
	 * A connection that breaks while the call is on its way: after this share of the body. With all of it (1) the
	 * server has the whole call and nobody to answer.
	 */
	postCut(path: string, body: unknown, sent01: number): Promise<void> {
		const text = JSON.stringify(body);
		const { host, hostname, port } = new URL(this.address);
		const head = Object.entries({ host, ...jsonHeaders(text) }).map(([k, v]) => `${k}: ${v}`);
		const bytes = [`POST ${path} HTTP/1.1`, ...head, '', text.slice(0, text.length * sent01)];
		return new Promise((resolve) => {
			const socket = connect(Number(port), hostname);
			// A server that is gone breaks the connection too.
			socket.once('error', () => undefined).once('close', () => resolve());
			socket.write(bytes.join('\r\n'), () => socket.destroy());
		});
	}

	close(): void {
		this.#agent.destroy();
	}

	#call(
		method: string,
		path: string,
		headers: Record<string, string>,
		body: string
	): Promise<Reply> {
		return new Promise((resolve, reject) => {
			const call = request(
				this.address + path,
				{ method, agent: this.#agent, headers, timeout: LIMIT_MS },
				(response) => {
					let text = '';
					response.setEncoding('utf8');
					response.on('data', (part: string) => (text += part));
					response.once('error', reject);
					response.once('end', () =>
						resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
					);
				}
			);
			call.once('timeout', () => call.destroy(new Error(`No answer in ${LIMIT_MS} ms: ${path}`)));
			call.once('error', (cause) => {
				// The server closed a quiet connection just as it was used again; browsers call once more, too.
				const isClosed = call.reusedSocket && 'code' in cause && cause.code === 'ECONNRESET';
				if (isClosed) resolve(this.#call(method, path, headers, body));
				else reject(cause);
			});
			call.end(body);
		});
	}
}

function jsonHeaders(text: string): Record<string, string> {
	return {
		'content-type': 'application/json',
		'content-length': String(Buffer.byteLength(text))
	};
}
