import { extractText, getDocumentProxy } from 'unpdf';

/** The text of every page of a PDF, with single spaces. */
export async function textOfPages(pdf: Uint8Array): Promise<string[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const { text } = await extractText(document, { mergePages: false });
	return text.map((page) => page.replace(/\s+/g, ' '));
}
