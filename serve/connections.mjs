/** The most calls at once on a connection. Browsers and proxies send one after the other; others are cut off. */
const CALLS_MAX = 32;

/**
 * Limits the connections, so that no caller can use up all of them. If there are too many, waiting ones
 * are closed, the longest idle first: connections that are idle, are still sending a request, or do not
 * read their answer. Calls that are being answered, such as open boards, are left alone.
 */
export class Connections {
	#most;
	#mostReceiving;
	#count = 0;
	/** @type {Set<import('node:net').Socket>} waiting connections, the longest idle first */
	#waiting = new Set();
	/** @type {Set<import('node:net').Socket>} connections that are sending a body, the oldest first */
	#receiving = new Set();
	/** @type {WeakMap<import('node:net').Socket, number>} */
	#calls = new WeakMap();

	/**
	 * @param {object} limits
	 * @param {number} limits.most connections
	 * @param {number} limits.mostReceiving connections that are sending a body, which takes memory
	 */
	constructor({ most, mostReceiving }) {
		this.#most = most;
		this.#mostReceiving = mostReceiving;
	}

	/** @param {import('node:net').Socket} socket a new one */
	accept(socket) {
		this.#count += 1;
		if (this.#count > this.#most) this.#end(first(this.#waiting) ?? socket);
		if (!socket.destroyed) this.#waiting.add(socket);
		socket.once('close', () => {
			this.#count -= 1;
			this.#end(socket);
		});
	}

	/** @param {import('node:net').Socket} socket */
	#end(socket) {
		this.#waiting.delete(socket);
		this.#receiving.delete(socket);
		socket.destroy();
	}

	/**
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 * @returns {boolean} whether the call may go on
	 */
	begin(req, res) {
		const { socket } = req;
		const calls = (this.#calls.get(socket) ?? 0) + 1;
		if (calls > CALLS_MAX) {
			this.#end(socket);
			return false;
		}
		this.#calls.set(socket, calls);
		if (hasBody(req)) this.#receive(req);
		else this.#waiting.delete(socket);

		const settle = () => {
			res.off('prefinish', settle).off('close', settle);
			const left = (this.#calls.get(socket) ?? 1) - 1;
			this.#calls.set(socket, left);
			this.#receiving.delete(socket);
			if (left > 0 || socket.destroyed) return;
			this.#waiting.delete(socket);
			this.#waiting.add(socket);
		};
		// Once the whole answer is written, even if the caller has not read it.
		res.once('prefinish', settle).once('close', settle);
		return true;
	}

	/** @param {import('node:http').IncomingMessage} req */
	#receive(req) {
		const { socket } = req;
		this.#receiving.add(socket);
		if (this.#receiving.size > this.#mostReceiving) this.#end(first(this.#receiving) ?? socket);
		req.once('end', () => {
			this.#receiving.delete(socket);
			// if the answer comes before the rest of the body, the connection is already waiting
			if ((this.#calls.get(socket) ?? 0) > 0) this.#waiting.delete(socket);
		});
	}
}

/**
 * The number of connections that the limit of open files allows besides our own files: at most `wanted`, at least 8.
 * @param {number} wanted
 */
export function connectionsFor(wanted) {
	return Math.max(8, Math.min(wanted, openFilesMax() - OWN_FILES));
}

/** Open files of Node, of the database with its log, of 13 connections to PostgreSQL, and some in reserve. */
const OWN_FILES = 48;

function openFilesMax() {
	const report = /** @type {any} */ (process.report);
	report.excludeNetwork = true;
	const limit = Number(report.getReport().userLimits?.open_files?.soft);
	return Number.isNaN(limit) ? Infinity : limit;
}

/** @param {import('node:http').IncomingMessage} req */
function hasBody({ headers }) {
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * @template T
 * @param {Set<T>} set
 * @returns {T | undefined}
 */
function first(set) {
	return set.values().next().value;
}
