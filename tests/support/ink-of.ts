/** How many pixels of a canvas are painted; to be evaluated in the page. */
export function inkOf(canvas: HTMLElement | SVGElement): number {
	if (!(canvas instanceof HTMLCanvasElement)) return 0;
	const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
	return data.filter((value, index) => index % 4 === 3 && value > 0).length;
}
