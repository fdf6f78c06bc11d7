const HOST = String.raw`(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*`;
const SOURCE = new RegExp(String.raw`^https?://${HOST}(:(\d{1,5}|\*))?$`, 'i');

/**
 * Which pages may frame the quizzes under /embed/, from the text of EMBED_ANCESTORS: origins with spaces
 * or commas between them, `*.` for any subdomain, `none` for nobody. Everybody when nothing is set.
 * Throws an error that says which part is wrong.
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
