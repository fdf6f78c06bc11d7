import { createRandom } from '../bench/random.ts';
import { createSubmissions } from '../support/workshop-driver.ts';
import type { Plan } from './phone.ts';

const CUT_SHARE01 = 0.2;
const REPEAT_SHARE01 = 0.1;
/** Members ask every five seconds, give or take one. */
const POLL_MS = { least: 4_000, more: 2_000 };

/** The behaviour of `members` phones, the same for the same seed. They arrive uniformly at random within the window. */
export function planPhones(members: number, windowMs: number, seed: number): Plan[] {
	const random = createRandom(seed);
	return createSubmissions(members, seed).map((submission) => ({
		submission,
		joinAtMs: random() * windowMs,
		submitAtMs: random() * windowMs,
		// half of the cuts after the whole call has left: the server takes it, and the phone does not know
		cutAt01: random() < CUT_SHARE01 ? Math.min(1, random() * 2) : null,
		repeats: random() < REPEAT_SHARE01,
		pollMs: POLL_MS.least + random() * POLL_MS.more
	}));
}
