/**
 * For what is written `disabled` in a form: it works once the script is there. On a slow phone a button that is pressed
 * before would load the page anew, and a choice that is made before would be taken back. Used as an attachment.
 */
export function enable(control: HTMLButtonElement | HTMLFieldSetElement | HTMLInputElement): void {
	control.disabled = false;
}
