import type { StudioOutcome, StudioTask } from '#lib/studio/answer-task.ts';
import StudioWorker from './studio-worker.ts?worker';

/** Has a piece of work done; null if the code for it could not be loaded. */
export type AskStudio = (task: StudioTask) => Promise<StudioOutcome | null>;

/** Starts the worker of one page. It answers each task; none rejects. */
export function startStudioWorker(): { readonly ask: AskStudio; readonly end: () => void } {
	const worker = new StudioWorker();
	const waiting = new Map<number, (outcome: StudioOutcome | null) => void>();
	let tickets = 0;
	let hasFailed = false;
	worker.addEventListener(
		'message',
		({ data }: MessageEvent<{ ticket: number; outcome: StudioOutcome }>) => {
			waiting.get(data.ticket)?.(data.outcome);
			waiting.delete(data.ticket);
		}
	);
	worker.addEventListener('error', () => {
		hasFailed = true;
		for (const answer of waiting.values()) answer(null);
		waiting.clear();
	});
	return {
		ask: (task) =>
			new Promise((resolve) => {
				if (hasFailed) {
					resolve(null);
					return;
				}
				tickets += 1;
				waiting.set(tickets, resolve);
				worker.postMessage({ task, ticket: tickets });
			}),
		end: () => {
			worker.terminate();
		}
	};
}
