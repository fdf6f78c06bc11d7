/** Works through a list, `width` entries at a time. */
export async function inParallel<T>(
	items: readonly T[],
	width: number,
	work: (item: T, i: number) => Promise<void>
): Promise<void> {
	const left = items.entries();
	const worker = async () => {
		for (const [i, item] of left) await work(item, i);
	};
	await Promise.all(Array.from({ length: width }, worker));
}
