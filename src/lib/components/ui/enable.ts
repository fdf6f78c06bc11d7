/**
 * An attachment that enables the button of a form after hydration. The button is rendered `disabled`, because
 * pressing it before, on a slow phone, would reload the page and lose the input.
 */
export function enable(button: HTMLButtonElement): void {
	button.disabled = false;
}
