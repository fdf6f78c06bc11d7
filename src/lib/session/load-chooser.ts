import type { createChooser } from './create-chooser.ts';

/** Loads, on demand, the code that only a quick match needs. Rejects if it cannot be loaded. */
export async function loadChooser(): Promise<typeof createChooser> {
	return (await import('./create-chooser.ts')).createChooser;
}
