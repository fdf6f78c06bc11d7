import { toLabel } from './label-text.ts';

/** A moment in brackets, in whatever order and language: it has a time of day. */
const STAMP = String.raw`\[[^\]\n]{0,24}\d{1,2}[.:]\d{2}[^\]\n]{0,16}\]`;
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`;
const TIME = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[\p{L}.]{1,4}){0,2}`;

/** Lines of exported and copied chats that begin a message, with the name of its sender. */
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

/** Lines that hold nothing but a sender and a moment: the message stands below. */
const HEADS = [
	// Telegram: Budi, [22/11/2026 09:14]; Slack: Budi [9:14 AM]
	String.raw`^\s*([^:[\]\n]{1,60}?),?\s+${STAMP}:?\s*$`,
	// Teams: [22/11/2026 09:14] Budi
	String.raw`^\s*${STAMP}\s+([^:[\]\n]{1,60}?)\s*$`,
	// Discord: Budi — 22/11/2026 09:14
	String.raw`^\s*([^:\n]{1,60}?)\s+—\s+[\p{L}\d\s,/.-]{0,30}\d{1,2}[.:]\d{2}(?:\s?[AP]M)?\s*$`
].map((pattern) => new RegExp(pattern, 'iu'));

/** Who wrote a line of a chat, or the lines below it; null when it begins no message. */
export function senderOf(line: string): string | null {
	// a longer prefix begins no message, and every pattern needs a time
	const head = line.slice(0, 200);
	if (!/\d[.:]\d\d/.test(head)) return null;
	for (const pattern of [...LINES, ...HEADS]) {
		const name = pattern.exec(head)?.[1];
		if (name !== undefined) return toLabel(name);
	}
	return null;
}
