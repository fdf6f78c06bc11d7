/** `npm start`: builds unless the build is current, serves it, and prints the address. */
import { createServer } from 'node:net';
import { demandSetup } from './check-node.mjs';

await demandSetup();
const { build, isBuildFresh } = await import('./build.mjs');

const FIRST_PORT = 3000;
const TRIES = 20;
const host = process.env.HOST ?? '127.0.0.1';

if (!isBuildFresh()) {
	console.log('Building (a few seconds) …');
	if (!(await build())) {
		console.error('\nThe build failed; see above. Nothing is served.');
		process.exit(1);
	}
}

const port = await choosePort();
const { serve } = await import('../serve/server.mjs');
try {
	await serve({ port, host });
} catch (cause) {
	const message = cause instanceof Error ? cause.message : String(cause);
	const isPort = cause instanceof Error && 'syscall' in cause && cause.syscall === 'listen';
	fail(isPort ? `Cannot listen on ${host}:${port}: ${message}` : message);
}
const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
console.log(`\nArah is at  http://${shown}:${port}\nStop it with Ctrl+C.`);

/** The port: PORT if it is set, otherwise the first free one from 3000 on. */
async function choosePort() {
	const wanted = process.env.PORT;
	if (wanted === undefined || wanted === '') {
		for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port += 1) {
			if (await isFree(port)) return port;
		}
		fail(
			`No free port from ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1}. Name one: PORT=8080 npm start`
		);
	}
	const port = Number(wanted);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		fail(`PORT is "${wanted}"; it must be a number from 1 to 65535.`);
	}
	if (!(await isFree(port))) {
		fail(
			`Port ${port} on ${host} is taken or not allowed. Choose another: PORT=${port + 1} npm start`
		);
	}
	return port;
}

/** @param {number} port */
function isFree(port) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
	console.error(message);
	process.exit(1);
}
