import { request } from 'node:http';
import { createParser } from 'eventsource-parser';
import type { Board } from '../../src/lib/schema/workshop.ts';

export interface LiveBoard {
	/** Ends when the server or the network ended it. */
	readonly ended: Promise<void>;
	close(): void;
}

/** Follows a workshop as its host (secret) or projector (screen key) does; comes back once the stream is open. */
export function openLiveBoard(
	address: string,
	code: string,
	key: string,
	onboard: (board: Board) => void,
	headers: Readonly<Record<string, string>> = {}
): Promise<LiveBoard> {
	const parser = createParser({
		onEvent: ({ event, data }) => {
			if (event === 'board') onboard(JSON.parse(data));
		}
	});
	return new Promise((resolve, reject) => {
		const call = request(
			`${address}/api/rooms/${code}/live`,
			// no agent: a stream keeps its connection for itself
			{ method: 'POST', agent: false, headers: { 'content-type': 'application/json', ...headers } },
			(response) => {
				if (response.statusCode !== 200) {
					response.resume();
					reject(new Error(`The live stream was answered with ${response.statusCode ?? 0}`));
					return;
				}
				response.setEncoding('utf8').on('data', (text: string) => parser.feed(text));
				const ended = new Promise<void>((done) => {
					response.once('error', () => undefined).once('close', done);
				});
				resolve({ ended, close: () => call.destroy() });
			}
		);
		// after the stream is open an error is its end, which `ended` tells
		call.once('error', reject);
		call.end(JSON.stringify({ key }));
	});
}
