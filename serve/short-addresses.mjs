/** `#` as programs escape it. */
const HASH = '%(?:25)*23';
/** Characters that programs or people append to an address. */
const END = String.raw`(?:[.,;:!)\]>*'"]|%(?:20|22|29|3E|0A|0D|C2%A0|E2%80%8B))*`;

const SHORT = new RegExp(`^/(r|room|invite)/?${END}$`, 'i');
const WITH_CODE = new RegExp(`^/(r|room|invite)(?:/?${HASH}|/)([\\w%.=-].*)$`, 'i');
const PAGE = new RegExp(`^/([a-z]{2}(?:/[a-z-]+){0,3}(?:\\.html)?)/?${END}$`, 'i');
const PAGE_WITH_CODE = new RegExp(`^/([a-z]{2}(?:/[a-z-]+){1,3})(?:\\.html)?/?${HASH}(.*)$`, 'i');

/**
 * The correct address for one that was typed by hand or mangled: `/Room`, `/EN/result`, `/room/ABC-D23`,
 * `/r%23CODE`, `/room).`. Null if it is already correct. A code moves behind `#`, where no server sees it,
 * with everything after it. A query is kept unless a code comes before it.
 * @param {string | undefined} target the path and query of a request, escaped as they came
 * @returns {string | null} an address on the same site
 */
export function shortAddress(target) {
	const [path = '', query] = (target ?? '').split(/\?([^]*)/, 2);
	const [, page, code] = WITH_CODE.exec(path) ?? PAGE_WITH_CODE.exec(path) ?? [];
	if (page !== undefined && code !== undefined) return `/${page.toLowerCase()}#${code}`;
	const [, plain] = SHORT.exec(path) ?? PAGE.exec(path) ?? [];
	if (plain === undefined) return null;
	const address = `/${plain.toLowerCase()}`;
	const isRight = path === address || path === `${address}/`;
	return isRight ? null : `${address}${query === undefined ? '' : `?${query}`}`;
}
