/** After the next frame, in a task of its own: what is there is drawn, and taps are answered. */
export function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
	});
}
