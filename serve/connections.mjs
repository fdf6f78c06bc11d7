/** Browsers and proxies send one call after the other. A caller that sends more at once is cut off. */
const CALLS_MAX = 32;

/**
 * Keeps one caller from using up what all callers share. When there are too many connections, the one
 * that nobody works for goes first, the longest idle before the others: an idle one, one whose request is still
 * on its way, or one that does not read its answer. Calls that are being answered, open boards among
 * them, are left alone.
 */
export class Connections {
	#most;
	#mostReceiving;
	#count = 0;
	/** @type {Set<import('node:net').Socket>} nobody works for these; the longest idle first */
	#waiting = new Set();
	/** @type {Set<import('node:net').Socket>} a body is on its way; the longest first */
	#receiving = new Set();
	/** @type {WeakMap<import('node:net').Socket, number>} */
	#calls = new WeakMap();

	/**
	 * @param {object} limits
	 * @param {number} limits.most connections
	 * @param {number} limits.mostReceiving connections whose body is on its way: each takes memory
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
		// When all of the answer is written, not when the caller has read it.
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
			// an answer may come before the rest of the body: then the connection is idle already
			if ((this.#calls.get(socket) ?? 0) > 0) this.#waiting.delete(socket);
		});
	}
}

/**
 * How many connections there may be: as many as open files are left when workshops have theirs.
 * @param {number} wanted
 */
export function connectionsFor(wanted) {
	return Math.max(8, Math.min(wanted, openFilesMax() - OWN_FILES));
}

/** Node's own, the database with its log, 13 connections of PostgreSQL, and some to spare. */
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
