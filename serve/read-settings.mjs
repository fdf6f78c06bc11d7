/**
 * Parses ORIGIN, the public address; undefined if it is not set. Throws an error that explains the fault.
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

const HOST = String.raw`(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*`;
const SOURCE = new RegExp(String.raw`^https?://${HOST}(:(\d{1,5}|\*))?$`, 'i');

/**
 * Parses EMBED_ANCESTORS, the sites that may frame the quizzes under /embed/: origins separated by spaces
 * or commas, `*.` for any subdomain, or `none`. By default, all sites may. Throws an error that names the
 * invalid part.
 * @param {string | undefined} text
 * @returns {string} as in `frame-ancestors`
 */
export function readFrameAncestors(text) {
	const sources = (text ?? '').split(/[\s,]+/).filter((part) => part !== '');
	if (sources.length === 0) return '*';
	const [only] = sources;
	if (sources.length === 1 && (only === '*' || only === 'none'))
		return only === '*' ? '*' : "'none'";
	for (const source of sources) {
		if (!SOURCE.test(source)) {
			throw new Error(
				`EMBED_ANCESTORS has "${source}". Expected origins such as https://moodle.example.ac.id or https://*.example.ac.id, "none" alone, or nothing for everybody.`
			);
		}
	}
	return sources.join(' ');
}
