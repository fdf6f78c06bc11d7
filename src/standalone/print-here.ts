/** Prints the page. False when the browser did not even begin: a sandbox ignores it without a word. */
export function printHere(): boolean {
	let hasBegun = false;
	const begin = () => (hasBegun = true);
	addEventListener('beforeprint', begin);
	print();
	removeEventListener('beforeprint', begin);
	return hasBegun;
}
