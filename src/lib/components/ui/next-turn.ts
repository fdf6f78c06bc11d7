/** Resolves in a new task after the next frame, so that the browser can paint and handle input first. */
export function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
	});
}
