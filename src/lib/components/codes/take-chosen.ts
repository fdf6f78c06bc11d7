/** An attachment for a file field: takes files that were chosen before the page's script had loaded. */
export function takeChosen(field: HTMLInputElement): void {
	if (field.files !== null && field.files.length > 0) {
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}
}
