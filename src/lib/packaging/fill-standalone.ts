import type { QuizBundle } from '#lib/schema/wording.ts';

/** What a stand-alone page has in the place of its quiz (scripts/standalone.mjs). */
export const GAPS = {
	language: '%arah-language%',
	title: '%arah-title%',
	data: '%arah-quiz%'
} as const;

/** The stand-alone page of a quiz, from the page without one and the bundle of each language. */
export function fillStandalone(page: string, bundles: readonly QuizBundle[]): string {
	const [first] = bundles;
	if (first === undefined) throw new RangeError('A stand-alone page needs a quiz.');
	const { language, name } = first.wording;
	const data = JSON.stringify(dataOf(first, bundles)).replaceAll('<', '\\u003c');
	// functions, because "$" has a meaning in a replacement text
	return page
		.replace(GAPS.language, () => language)
		.replace(GAPS.title, () => inMarkup(name))
		.replace(GAPS.data, () => data);
}

/** The data for the quiz and its result. Leaves out the duty of each item, which only the method page shows. */
function dataOf({ quiz, honest }: QuizBundle, bundles: readonly QuizBundle[]) {
	const items = quiz.items.map((item) => ({ ...item, duties: [] }));
	const wording = Object.fromEntries(
		bundles.map((bundle) => [bundle.locale, { ...bundle.wording, duties: {} }])
	);
	return { quiz: { ...quiz, duties: [], items }, wording, honest };
}

function inMarkup(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
