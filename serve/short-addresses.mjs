/** `#` as programs on the way escape it. */
const HASH = '%(?:25)*23';
/** What a program or a person puts behind an address. */
const END = String.raw`(?:[.,;:!)\]>*'"]|%(?:20|22|29|3E|0A|0D|C2%A0|E2%80%8B))*`;

const SHORT = new RegExp(`^/(r|room|invite)/?${END}$`, 'i');
const WITH_CODE = new RegExp(`^/(r|room|invite)(?:/?${HASH}|/)([\\w%.=-].*)$`, 'i');
const PAGE = new RegExp(`^/([a-z]{2}(?:/[a-z-]+){0,3}(?:\\.html)?)/?${END}$`, 'i');
const PAGE_WITH_CODE = new RegExp(`^/([a-z]{2}(?:/[a-z-]+){1,3})(?:\\.html)?/?${HASH}(.*)$`, 'i');

/**
 * Where an address leads that was typed by hand or mangled on its way: `/Room`, `/EN/result`, `/room/ABC-D23`,
 * `/r%23CODE`, `/room).`. Null when it is as it should be. A code goes behind `#`, where no server on the
 * way sees it; what is behind the code is for the page to read. A query stays, unless a code stands before it.
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
