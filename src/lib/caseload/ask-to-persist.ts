/**
 * Asks the browser not to delete what is kept when the device runs short of space. Some ask the person,
 * some decide by themselves; either way the desk goes on.
 */
export function askToPersist(): void {
	if ('storage' in navigator && 'persist' in navigator.storage)
		navigator.storage.persist().catch(() => false);
}
