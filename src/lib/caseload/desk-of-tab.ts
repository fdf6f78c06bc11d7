import { Desk } from './desk.svelte.ts';

let desk: Desk | null = null;

/**
 * The desk of this tab, the same one on every page: once unlocked it stays so until the tab is
 * reloaded or closed. In the browser only; the page calls `open` when the status is "closed".
 */
export function deskOfTab(): Desk {
	desk ??= new Desk();
	return desk;
}
