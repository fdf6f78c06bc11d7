import { toLabel } from './label-text.ts';

const WORDS_MAX = 5;

/** `[22/11/26, 09:14:22] Budi: …` and `22/11/26, 09.14 - Budi: …`, as messengers copy and export a chat. */
const CHAT_LINES = [
	/^\s*\[[\d\s.,:/apm-]{5,30}\]\s*~?\s*([^:\n]{1,60}):(?!\/)/i,
	/^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[ap]\.?m\.?)?\s+[-–]\s+~?\s*([^:\n]{1,60}):(?!\/)/i
];

/** Names of the code itself, in our own exports and in what people write. */
const NOT_NAMES = new Set(
	[
		'code kode link tautan url result hasil hasilku results qr',
		'my result|my results|my code|my link|result link|result code|summary code|full link',
		'hasil saya|hasil aku|kode hasil|tautan hasil|tautan lengkap|kode ringkas|kodeku|tautanku',
		'my arah result|hasil arah-ku|arah|kode saya|kode aku|link saya|link aku|linkku'
	].flatMap((names, i) => names.split(i === 0 ? ' ' : '|'))
);

/** Who wrote a line of a chat; null when the line is none. */
export function senderOf(line: string): string | null {
	// a longer prefix is no line of a chat
	const head = line.slice(0, 160);
	for (const pattern of CHAT_LINES) {
		const name = pattern.exec(head)?.[1];
		if (name !== undefined) return toLabel(name);
	}
	return null;
}

/**
 * The name in what stands before a code on its line: `Budi: `, `2. Ani – `, `"Dewi, S.Pd.",`. It must
 * end in a separator and be short; anything else is chatter, and gives ''.
 */
export function labelBefore(before: string): string {
	const text = before.slice(-200).replace(/^\s*(?:[-*•>]\s*|\d{1,3}[.)]\s+)+/, '');
	const parted = /^([^]*?)\s*([:=|,;\t]|\s[-–—])[\s"'(<[]*$/.exec(text);
	const words = parted?.[1] ?? '';
	const isCell = /[,;\t|]/.test(parted?.[2] ?? '');
	const name = toLabel(unquote(isCell ? lastCell(words) : words));
	return isName(name) ? name : '';
}

function isName(text: string): boolean {
	if (text === '' || text.split(' ').length > WORDS_MAX) return false;
	return (
		/[\p{L}\p{N}]/u.test(text) && !/[!?]|\/\//.test(text) && !NOT_NAMES.has(text.toLowerCase())
	);
}

function lastCell(cells: string): string {
	return /"(?:[^"]|"")*"$/.exec(cells)?.[0] ?? cells.split(/[,;\t|]/).at(-1) ?? '';
}

/** A cell as it was before somebody's CSV writer put quotes, and an apostrophe against formulas. */
function unquote(cell: string): string {
	const text = cell.trim();
	const inner =
		/^"([^]*)"$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text.replace(/^["']|["']$/g, '');
	return inner.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
}
