import { escapeHtml } from '#lib/embed/snippet.ts';

/** What XML 1.0 cannot hold at all, escaped or not: control characters, half pairs, and two that are no characters. */
const UNWRITABLE =
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text for an element or a quoted attribute of XML. What XML has no way to say becomes U+FFFD. */
export function escapeXml(text: string): string {
	return escapeHtml(text.replace(UNWRITABLE, '\ufffd'));
}
