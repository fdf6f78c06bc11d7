import type { Format } from '#lib/schema/quiz.ts';
import type { StudioDocument } from './document.ts';
import { FEWEST_OPTIONS, MOST_OPTIONS } from './edit-items.ts';
import { freshId } from './ids.ts';
import type { FormatOperation } from './operation.ts';
import { changeEntry, changeOne, eachWording, within, withoutKey } from './wording-entries.ts';

/** How far one answer scatters around the skill, in points, before there is any data. */
const USUAL_SCATTER = { scale: 24, choice: 35 };

type Scale = Extract<Format, { kind: 'scale' }>;

export function changeFormats(
	document: StudioDocument,
	operation: FormatOperation
): StudioDocument {
	switch (operation.do) {
		case 'add-format':
			return addFormat(document, operation.kind);
		case 'drop-format':
			return dropFormat(document, operation.format);
		case 'scatter':
			return withFormat(document, operation.format, (format) =>
				format.kind === 'preference'
					? format
					: { ...format, sigma0: within(operation.value, 0.1, 100) }
			);
		case 'states':
			return withFormat(document, operation.format, (format) =>
				format.kind === 'scale' ? { ...format, states: operation.states } : format
			);
		case 'add-answer':
			return addAnswer(document, operation.format);
		case 'drop-answer':
			return dropAnswer(document, operation.format, operation.option);
		case 'answer-credit':
			return withFormat(document, operation.format, (format) =>
				format.kind === 'scale'
					? {
							...format,
							options: changeEntry(format.options, operation.option, (option) => ({
								...option,
								credit: within(operation.value, -1000, 1000)
							}))
						}
					: format
			);
	}
}

function withFormat(
	document: StudioDocument,
	id: string,
	change: (format: Format) => Format
): StudioDocument {
	const { quiz } = document;
	return { ...document, quiz: { ...quiz, formats: changeOne(quiz.formats, id, change) } };
}

function addFormat(document: StudioDocument, kind: Format['kind']): StudioDocument {
	const { quiz } = document;
	const ids = document.published.flatMap((version) => Object.keys(version.quiz.formats));
	const id = freshId('format', [...Object.keys(quiz.formats), ...ids]);
	const answers = evenly(['option-1', 'option-2', 'option-3', 'option-4', 'option-5']);
	const added: Readonly<Record<Format['kind'], Format>> = {
		scale: { kind: 'scale', states: 'facts', sigma0: USUAL_SCATTER.scale, options: answers },
		choice: { kind: 'choice', sigma0: USUAL_SCATTER.choice, shuffle: true },
		preference: { kind: 'preference', shuffle: true }
	};
	const texts = Object.fromEntries(answers.map((answer) => [answer.id, '']));
	return eachWording(
		{ ...document, quiz: { ...quiz, formats: { ...quiz.formats, [id]: added[kind] } } },
		(words) => ({
			...words,
			formats: { ...words.formats, [id]: { lead: '', ...(kind === 'scale' && { options: texts }) } }
		})
	);
}

function dropFormat(document: StudioDocument, id: string): StudioDocument {
	const { quiz } = document;
	const isUsed = quiz.items.some((item) => item.format === id);
	if (isUsed || !Object.hasOwn(quiz.formats, id)) return document;
	const formats = withoutKey(quiz.formats, id);
	const changed = {
		...document,
		quiz: { ...quiz, formats },
		cases: document.cases.map((one) => ({ ...one, fill: withoutKey(one.fill, id) }))
	};
	return eachWording(changed, (words) => ({ ...words, formats: withoutKey(words.formats, id) }));
}

/** Credits from 0 to 1 in even steps. */
function evenly(ids: readonly string[]): Scale['options'] {
	const steps = ids.length - 1;
	return ids.map((id, index) => ({ id, credit: Number((index / steps).toFixed(4)) }));
}

function addAnswer(document: StudioDocument, id: string): StudioDocument {
	const format = document.quiz.formats[id];
	if (format?.kind !== 'scale' || format.options.length >= MOST_OPTIONS) return document;
	const before = document.published.at(-1)?.quiz.formats[id];
	const known = before?.kind === 'scale' ? before.options : [];
	const ids = format.options.map((option) => option.id);
	const answer = freshId('option', [...ids, ...known.map((option) => option.id)]);
	const options = evenly([...ids, answer]);
	return withAnswers(document, id, { ...format, options }, (texts) => ({ ...texts, [answer]: '' }));
}

function dropAnswer(document: StudioDocument, id: string, answer: string): StudioDocument {
	const format = document.quiz.formats[id];
	if (format?.kind !== 'scale') return document;
	const ids = format.options.map((option) => option.id).filter((one) => one !== answer);
	if (ids.length === format.options.length || ids.length < FEWEST_OPTIONS) return document;
	const isOf = (item: string) =>
		document.quiz.items.some((one) => one.id === item && one.format === id);
	const cases = document.cases.map((one) => ({
		...one,
		fill: one.fill[id] === answer ? withoutKey(one.fill, id) : one.fill,
		answers: Object.fromEntries(
			Object.entries(one.answers).filter(([item, given]) => given !== answer || !isOf(item))
		)
	}));
	return withAnswers({ ...document, cases }, id, { ...format, options: evenly(ids) }, (texts) =>
		withoutKey(texts, answer)
	);
}

function withAnswers(
	document: StudioDocument,
	id: string,
	format: Scale,
	change: (texts: Readonly<Record<string, string>>) => Record<string, string>
): StudioDocument {
	return eachWording(
		withFormat(document, id, () => format),
		(words) => ({
			...words,
			formats: changeOne(words.formats, id, ({ lead, options = {} }) => ({
				lead,
				options: change(options)
			}))
		})
	);
}
