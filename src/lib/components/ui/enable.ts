/**
 * For the button of a form that is written `disabled`: it works once the script is there. Pressed before, on a
 * slow phone, it would load the page anew, and what was typed would be lost. Takes the button; used as an attachment.
 */
export function enable(button: HTMLButtonElement): void {
	button.disabled = false;
}
