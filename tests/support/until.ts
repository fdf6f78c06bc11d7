import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 20_000;
const STEP_MS = 20;

/** Polls until the condition holds, for changes that give no event. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
	const end = performance.now() + LIMIT_MS;
	while (!(await isSo())) {
		if (performance.now() > end) throw new Error(`It was not so in ${LIMIT_MS / 1000} seconds.`);
		await wait(STEP_MS);
	}
}
