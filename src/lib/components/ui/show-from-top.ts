/** Distance from the top of the window, in pixels. */
const ROOM = 24;

/**
 * Scrolls this window so that the element begins at its top. `scrollIntoView` would also scroll the page around
 * a frame if both are from the same site, as in a learning platform.
 */
export function showFromTop(element: Element): void {
	scrollBy({ top: element.getBoundingClientRect().top - ROOM });
}
