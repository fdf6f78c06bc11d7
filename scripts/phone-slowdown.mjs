/**
 * What makes a phone of the middle class of the machine at hand. Lighthouse and DevTools slow a processor down 4
 * times for it, and mean a fast desktop; a slower machine is nearer to the phone already. How fast it is says
 * Lighthouse's benchmark index, and its table says what follows (GoogleChrome/lighthouse, docs/throttling.md,
 * "Calibrating the CPU slowdown").
 */

/** The benchmark index from which on a machine counts as a fast desktop. */
const FAST_DESKTOP = 1500;

/**
 * @param {number} benchmarkIndex
 * @returns {2 | 4} how many times slower the processor is taken to be
 */
export function slowdownFor(benchmarkIndex) {
	return benchmarkIndex < FAST_DESKTOP ? 2 : 4;
}

/**
 * Runs in a page, for a second. The index as Lighthouse takes it: the mean of two counts a second, divided by ten: how
 * often 10,000 letters are strung together, and how often 100,000 numbers are copied.
 */
export function benchmarkIndex() {
	const halfSecond = (/** @type {(turn: number) => void} */ work) => {
		const start = Date.now();
		let turns = 0;
		while (turns % 10 !== 0 || Date.now() - start < 500) work(turns++);
		return turns / 10 / ((Date.now() - start) / 1000);
	};
	const numbers = [0, 1].map(() => Array.from({ length: 100_000 }, (_, i) => i));
	const strung = halfSecond(() => {
		let text = '';
		for (let i = 0; i < 10_000; i++) text += 'a';
		if (text.length === 1) throw new Error('Never; so that it is not left out as useless.');
	});
	const copied = halfSecond((turn) => {
		const [from = [], to = []] = turn % 2 === 0 ? numbers : numbers.toReversed();
		for (let i = 0; i < from.length; i++) to[i] = from[i] ?? 0;
	});
	return (strung + copied) / 2;
}
