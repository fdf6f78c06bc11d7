import { answerTask } from '#lib/studio/answer-task.ts';
import type { StudioTask } from '#lib/studio/answer-task.ts';

/** The worker behind `StudioDesk`, with every rule of the bank, which no page loads. */
addEventListener('message', ({ data }: MessageEvent<{ task: StudioTask; ticket: number }>) => {
	postMessage({ ticket: data.ticket, outcome: answerTask(data.task) });
});
