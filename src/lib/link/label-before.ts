import { toLabel } from './label-text.ts';
import { cellsOf, type RowCell, type Separator } from './table-row.ts';

/** More words than this are a name only when all are written like one. */
const WORDS_MAX = 5;
/** How much of a line before a code is looked at. */
const BEFORE_MAX = 500;

/** Names of the code itself, in our own exports and in what people write. */
const NOT_NAMES = new Set(
	[
		'code kode link tautan url result hasil hasilku results qr',
		'my result|my results|my code|my link|result link|result code|summary code|full link',
		'hasil saya|hasil aku|kode hasil|tautan hasil|tautan lengkap|kode ringkas|kodeku|tautanku',
		'my arah result|hasil arah-ku|arah|kode saya|kode aku|link saya|link aku|linkku'
	].flatMap((names, i) => names.split(i === 0 ? ' ' : '|'))
);

/** A link or formula that begins between the name and the address: `Budi: [hasilku](`, `=HYPERLINK("`. */
const OPENED = /(?:\[[^\]\n]{0,80}\]\(|=?HYPERLINK[\s(]{0,5}["“]?)\s{0,5}$/iu;
const WRAPS = /[^\S\t]|["“'‘(<[*_~`]/u;
const DEGREE = /^(?:\p{Lu}\p{L}{0,5}\.\s?)+(?:\p{L}{1,5}\.?)*$|^(?:Ph\.?D|MBA|MSc|BSc|Amd)$/u;

/**
 * The name in what stands before a code on its line: `Budi: `, `2. Ani – `, `"Dewi, S.Pd.",`, or the cells
 * of a row. It must end in a separator; chatter, and cells of which more than one may be the name, give ''.
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

function isSeparator(character: string): character is Separator {
	return character !== '' && '\t;|,'.includes(character);
}

function nameInCells(cells: readonly RowCell[], separator: Separator): string {
	const filled = cells.filter(({ text }) => text.trim() !== '');
	const [only, ...others] = separator === ',' ? withDegrees(filled) : filled;
	if (only === undefined) return '';
	if (others.length > 0) {
		const names = [only, ...others].map(({ text }) => toLabel(text)).filter(isOnlyName);
		return names.length === 1 ? (names[0] ?? '') : '';
	}
	const name = toLabel(only.text);
	// a comma is common in chatter; a tab, a semicolon or quotes are the work of a spreadsheet
	const isCell = separator !== ',' || only.isQuoted;
	return (isCell ? isAnyName(name) : isName(name)) ? name : '';
}

/** `Dewi, S.Pd., M.Pd.` is one name in three pieces. */
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
