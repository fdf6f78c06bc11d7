import { toLabel } from './label-text.ts';
import { cellsOf, type RowCell, type RowSeparator } from './table-row.ts';

/** A longer text is a name only if every word is written like one. */
const WORDS_MAX = 5;
/** Characters of a line before a code that are searched for a name. */
const BEFORE_MAX = 500;

/** Words for the code itself, in our exports and in what people write. */
const NOT_NAMES = new Set(
	[
		'code kode link tautan url result hasil hasilku results qr',
		'my result|my results|my code|my link|result link|result code|summary code|full link',
		'hasil saya|hasil aku|kode hasil|tautan hasil|tautan lengkap|kode ringkas|kodeku|tautanku',
		'my arah result|hasil arah-ku|arah|kode saya|kode aku|link saya|link aku|linkku'
	].flatMap((names, i) => names.split(i === 0 ? ' ' : '|'))
);

/** The start of a link or formula between the name and the address: `Budi: [hasilku](`, `=HYPERLINK("`. */
const OPENED = /(?:\[[^\]\n]{0,80}\]\(|=?HYPERLINK[\s(]{0,5}["“]?)\s{0,5}$/iu;
const WRAPS = /[^\S\t]|["“'‘(<[*_~`]/u;
const DEGREE = /^(?:\p{Lu}\p{L}{0,5}\.\s?)+(?:\p{L}{1,5}\.?)*$|^(?:Ph\.?D|MBA|MSc|BSc|Amd)$/u;

/**
 * The name before a code on its line: `Budi: `, `2. Ani – `, `"Dewi, S.Pd.",`, or one of the cells of a row. It
 * must end in a separator. Returns '' for chatter, and if more than one cell may be the name.
 */
export function labelBefore(before: string): string {
	const line = before.slice(-BEFORE_MAX).replace(OPENED, '');
	let end = line.length;
	while (end > 0 && WRAPS.test(line.charAt(end - 1))) end -= 1;
	const separator = line.charAt(end - 1);
	const words = line.slice(0, end - 1).replace(/^\s*(?:[-*•>]\s*|\d{1,3}[.)]\s+)+/, '');
	if (isSeparator(separator)) return nameInCells(cellsOf(words, separator), separator);
	if (!/[:=]/.test(separator) && !/\s[-–—]$/.test(line.slice(0, end))) return '';
	const [cell] = cellsOf(words, '\t').slice(-1);
	const name = toLabel((cell?.text ?? '').replace(/^["'*_]+|["'*_]+$/g, ''));
	return isName(name) ? name : '';
}

function isSeparator(character: string): character is RowSeparator {
	return character !== '' && '\t;|,'.includes(character);
}

function nameInCells(cells: readonly RowCell[], separator: RowSeparator): string {
	const filled = cells.filter(({ text }) => text.trim() !== '');
	const [only, ...others] = separator === ',' ? withDegrees(filled) : filled;
	if (only === undefined) return '';
	if (others.length > 0) {
		const names = [only, ...others].map(({ text }) => toLabel(text)).filter(isOnlyName);
		return names.length === 1 ? (names[0] ?? '') : '';
	}
	const name = toLabel(only.text);
	// commas are common in chatter, while tabs, semicolons and quotes come from a spreadsheet
	const isCell = separator !== ',' || only.isQuoted;
	return (isCell ? isAnyName(name) : isName(name)) ? name : '';
}

/** Joins the pieces of a name with degrees: `Dewi, S.Pd., M.Pd.` */
function withDegrees(cells: readonly RowCell[]): RowCell[] {
	const joined: RowCell[] = [];
	for (const cell of cells) {
		const before = joined.at(-1);
		if (before === undefined || !DEGREE.test(cell.text) || DEGREE.test(before.text)) {
			joined.push(cell);
		} else joined.splice(-1, 1, { ...before, text: `${before.text}, ${cell.text}` });
	}
	return joined;
}

function isAnyName(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text) && !NOT_NAMES.has(text.toLowerCase());
}

function isName(text: string): boolean {
	const words = text.split(' ');
	const isLong = words.length > WORDS_MAX && !words.every(isNameWord);
	return isAnyName(text) && !isLong && !/[!?]|\/\/|^\d{1,2}[.:]\d\d\b/.test(text);
}

function isNameWord(word: string): boolean {
	return /^["'(]?[\p{Lu}\p{Lt}\p{Lo}]|^(?:bin|binti|al|el|de|van)\b/u.test(word);
}

/** Whether a cell among others can only be the name: no number, address, class, date or single letter. */
function isOnlyName(text: string): boolean {
	return isName(text) && /\p{L}.*\p{L}/u.test(text) && !/[\d@]|^(?:kelas|class)\b/iu.test(text);
}

/** A date and time in brackets, in any order and language. It includes a time of day. */
const STAMP = String.raw`\[[^\]\n]{0,24}\d{1,2}[.:]\d{2}[^\]\n]{0,16}\]`;
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`;
const TIME = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[\p{L}.]{1,4}){0,2}`;

/** Lines that begin a message in exported and copied chats, with the name of its sender. */
const LINES = [
	// WhatsApp on iPhone, Telegram, Signal: [22/11/26, 09:14:22] Budi: …
	String.raw`^\s*${STAMP}\s*~?\s*([^:\n]{1,60}):(?!\/)`,
	// WhatsApp on Android: 22/11/26, 09.14 - Budi: …
	String.raw`^\s*${DATE},?\s+(?:\p{L}{1,6}\s+)?${TIME}\s+[-–—]\s+~?\s*([^:\n]{1,60}):(?!\/)`,
	// Zoom: 09:14:22 From Budi to Everyone: …
	String.raw`^\s*(?:${DATE}\s+)?\d{1,2}:\d{2}:\d{2}\s+(?:From|Dari)\s+([^:\n]{1,60}?)\s*(?:\s(?:to|kepada|ke)\s[^:\n]{1,80})?:(?!\/)`,
	// Zoom: 09:14:22<tab>Budi:<tab>…
	String.raw`^\s*\d{1,2}:\d{2}:\d{2}\t\s*([^:\t\n]{1,60}):`,
	// LINE: 09:14<tab>Budi<tab>…
	String.raw`^\s*(?:\p{L}{1,2}\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[AP]M)?\t([^\t\n]{1,60})\t`
].map((pattern) => new RegExp(pattern, 'iu'));

/** Lines with only a sender and a time; the message follows below. */
const HEADS = [
	// Telegram: Budi, [22/11/2026 09:14]; Slack: Budi [9:14 AM]
	String.raw`^\s*([^:[\]\n]{1,60}?),?\s+${STAMP}:?\s*$`,
	// Teams: [22/11/2026 09:14] Budi
	String.raw`^\s*${STAMP}\s+([^:[\]\n]{1,60}?)\s*$`,
	// Discord: Budi — 22/11/2026 09:14
	String.raw`^\s*([^:\n]{1,60}?)\s+—\s+[\p{L}\d\s,/.-]{0,30}\d{1,2}[.:]\d{2}(?:\s?[AP]M)?\s*$`
].map((pattern) => new RegExp(pattern, 'iu'));

/** The sender of a chat message, from the line that begins it; null for any other line. */
export function senderOf(line: string): string | null {
	// no message begins with a longer prefix, and every pattern needs a time
	const head = line.slice(0, 200);
	if (!/\d[.:]\d\d/.test(head)) return null;
	for (const pattern of [...LINES, ...HEADS]) {
		const name = pattern.exec(head)?.[1];
		if (name !== undefined) return toLabel(name);
	}
	return null;
}
