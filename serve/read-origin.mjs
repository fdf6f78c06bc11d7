/**
 * The public address from the text of ORIGIN; undefined when nothing is set. Throws an error that says
 * what is wrong.
 * @param {string | undefined} text
 * @returns {string | undefined} without a slash at its end
 */
export function readOrigin(text) {
	const trimmed = text?.trim() ?? '';
	if (trimmed === '') return undefined;
	const example = 'Expected an address such as https://arah.example.ac.id.';
	const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
	if (url === null || !/^https?:$/.test(url.protocol)) {
		throw new Error(`ORIGIN is "${trimmed}". ${example}`);
	}
	if (url.username !== '' || url.password !== '') {
		throw new Error(`ORIGIN has a user name or a password in it. ${example}`);
	}
	if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
		throw new Error(
			`ORIGIN is "${trimmed}", with something after the host. Arah cannot be served below a path: give it a host name of its own, and set ORIGIN to ${url.origin}.`
		);
	}
	return url.origin;
}
