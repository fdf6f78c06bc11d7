/** Whether the text is now on the clipboard. Some browsers and in-app browsers refuse. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
