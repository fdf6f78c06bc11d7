/** Between the top of the window and what is shown, in pixels. */
const ROOM = 24;

/**
 * Scrolls this window until the element begins at its top. Not `scrollIntoView`: where the page around a
 * frame is of the same site, as in a learning platform, that would scroll the page around it, too.
 */
export function showFromTop(element: Element): void {
	scrollBy({ top: element.getBoundingClientRect().top - ROOM });
}
