import type { PublishAnswer, PublishTask } from './publish-worker.ts';
import PublishWorker from './publish-worker.ts?worker';

/** Has one task of publishing done in a worker of its own; null if its code could not be loaded. */
export function askPublisher(task: PublishTask): Promise<PublishAnswer | null> {
	return new Promise((resolve) => {
		const worker = new PublishWorker();
		const end = (answer: PublishAnswer | null) => {
			worker.terminate();
			resolve(answer);
		};
		worker.addEventListener('message', ({ data }: MessageEvent<PublishAnswer>) => {
			end(data);
		});
		worker.addEventListener('error', () => {
			end(null);
		});
		worker.postMessage(task);
	});
}
