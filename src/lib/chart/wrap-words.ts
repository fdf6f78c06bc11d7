/**
 * Breaks a text at its spaces into lines that `fits` accepts, as many words to a line as will go.
 * A word that is too long alone stays whole. At least one line.
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
