/**
 * Breaks a text at its spaces into lines that `fits` accepts, with as many words per line as possible. A single
 * word that is too long stays whole. Returns at least one line.
 */
export function wrapWords(text: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || fits(longer)) {
			line = longer;
		} else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
}
