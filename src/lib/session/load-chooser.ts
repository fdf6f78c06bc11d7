import type { createChooser } from './create-chooser.ts';

/** Brings what a quick match needs beyond the full profile, for who asks. Rejects when it cannot be loaded. */
export async function loadChooser(): Promise<typeof createChooser> {
	return (await import('./create-chooser.ts')).createChooser;
}
