import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Connections that send what no browser would, and read nothing. */
export class RawConnections {
	readonly #port: number;
	readonly #sockets: Socket[] = [];

	constructor(address: string) {
		this.#port = Number(new URL(address).port);
	}

	/** Opens one and sends this. A server that ends the connection is no error. */
	async open(text = ''): Promise<Socket> {
		const socket = connect(this.#port, '127.0.0.1');
		socket.on('error', () => undefined);
		this.#sockets.push(socket);
		await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
		socket.pause();
		if (text !== '') socket.write(text);
		return socket;
	}

	/** Sends this, and gives all that comes back until the server ends the connection. */
	async answerTo(text: string): Promise<string> {
		const socket = await this.open(text);
		const parts: string[] = [];
		socket.setEncoding('utf8').on('data', (part: string) => parts.push(part));
		socket.resume();
		await once(socket, 'close');
		return parts.join('');
	}

	close(): void {
		for (const socket of this.#sockets) socket.destroy();
	}
}
