/**
 * Loaded before the server (`node --import`): its two clocks can be moved from outside, and a minute
 * between two rounds of a periodic job is a tenth of a second. The server itself is the real one.
 */
const MINUTE_MS = 60_000;
const SHORT_MS = 100;

const RealDate = Date;
const realNow = performance.now.bind(performance);
const realInterval = globalThis.setInterval;
let wallMs = 0;
let steadyMs = 0;

globalThis.Date = class extends RealDate {
	/** @param {any[]} given */
	constructor(...given) {
		// @ts-expect-error -- the many forms of the constructor
		super(...(given.length === 0 ? [RealDate.now() + wallMs] : given));
	}
	static now() {
		return RealDate.now() + wallMs;
	}
};
performance.now = () => realNow() + steadyMs;
Object.assign(globalThis, {
	setInterval: (/** @type {() => void} */ work, /** @type {number} */ ms) =>
		realInterval(work, ms === MINUTE_MS ? SHORT_MS : ms)
});

process.on('message', (/** @type {{ wallMs: number, steadyMs: number }} */ shift) => {
	({ wallMs, steadyMs } = shift);
	process.send?.('shifted');
});
process.channel?.unref();
