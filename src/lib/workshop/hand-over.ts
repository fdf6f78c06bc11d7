import type { DeviceStorage } from '#lib/session/device-storage.ts';
import type { Outbox } from './outbox.ts';

/** Keys begin like this for every version of a quiz: see `progressKey`. */
const PROGRESS = 'progress:';

/** `unsent`: something still waits for the network. `refused`: the browser did not let it be deleted. */
export type HandOver = 'done' | 'unsent' | 'refused';

/**
 * Prepares a shared device for the next person: forgets the part in the workshop and the answers to its
 * quiz. The workshop keeps what it was sent. Nothing changes while something is still to be sent.
 */
export function handOver(outbox: Outbox, storage: DeviceStorage): HandOver {
	const { ticket } = outbox;
	if (ticket === null) return 'done';
	if (ticket.status === 'waiting' || ticket.status === 'deleting') return 'unsent';
	const answers = storage.keys().filter((key) => key.startsWith(`${PROGRESS}${ticket.quiz}:`));
	const isGone = answers.map((key) => storage.remove(key)).every(Boolean);
	return isGone && outbox.forget() ? 'done' : 'refused';
}
