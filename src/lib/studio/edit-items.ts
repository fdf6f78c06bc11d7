import type { Item, Option, Quiz } from '#lib/schema/quiz.ts';
import type { StudioDocument } from './document.ts';
import { freshId } from './ids.ts';
import type { ItemOperation, NewItem } from './operation.ts';
import { changeEntry, eachWording, within, withoutKey } from './wording-entries.ts';

const FEWEST_ITEMS = 1;
/** A larger quiz is not read (`bank/read-file.ts`). */
export const MOST_ITEMS = 500;
export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 20;

export function changeItems(document: StudioDocument, operation: ItemOperation): StudioDocument {
	switch (operation.do) {
		case 'add-items':
			return operation.items.reduce(addItem, document);
		case 'drop-item':
			return dropItem(document, operation.item);
		case 'use-format':
			return useFormat(document, operation.item, operation.format);
		case 'add-option':
			return addOption(document, operation.item);
		case 'drop-option':
			return dropOption(document, operation.item, operation.option);
		case 'weight':
		case 'measure':
		case 'reverse':
		case 'credit':
		case 'option-role': {
			const { quiz } = document;
			const items = changeEntry(quiz.items, operation.item, (item) =>
				changeItem(item, operation, quiz)
			);
			return { ...document, quiz: { ...quiz, items } };
		}
	}
}

function addItem(document: StudioDocument, added: NewItem): StudioDocument {
	const { quiz } = document;
	const format = quiz.formats[added.format];
	if (format === undefined || quiz.items.length >= MOST_ITEMS) return document;
	const id = freshId('item', [
		...quiz.items.map((item) => item.id),
		...document.published.flatMap((version) => version.quiz.items.map((item) => item.id))
	]);
	const isKnown = quiz.skills.some((skill) => skill.id === added.skill);
	const measures =
		added.skill !== null && isKnown && format.kind !== 'preference' ? { [added.skill]: 1 } : {};
	const options = usualOptions(quiz, added.format, measures);
	const item: Item = {
		id,
		format: added.format,
		measures,
		reverse: added.reverse && format.kind !== 'preference',
		duties: [],
		...(options && { options })
	};
	const texts = options && Object.fromEntries(options.map((option) => [option.id, '']));
	return eachWording(
		{ ...document, quiz: { ...quiz, items: [...quiz.items, item] } },
		(words, locale) => ({
			...words,
			items: {
				...words.items,
				[id]: { stem: added.texts[locale] ?? '', ...(texts && { options: texts }) }
			}
		})
	);
}

/** Two options that differ, or one for each role; undefined if the answers are those of a scale. */
function usualOptions(
	{ formats, roles }: Quiz,
	format: string,
	measures: Item['measures']
): Option[] | undefined {
	const kind = formats[format]?.kind;
	if (kind === 'choice') {
		return [1, 2].map((number) => ({
			id: `option-${number}`,
			credits: Object.fromEntries(Object.keys(measures).map((skill) => [skill, number - 1]))
		}));
	}
	if (kind !== 'preference') return undefined;
	const count = Math.max(FEWEST_OPTIONS, Math.min(roles.length, MOST_OPTIONS));
	return Array.from({ length: count }, (_, index) => {
		const role = roles[index]?.id;
		return { id: `option-${index + 1}`, ...(role !== undefined && { role }) };
	});
}

function dropItem(document: StudioDocument, id: string): StudioDocument {
	const { quiz, cases } = document;
	const items = quiz.items.filter((item) => item.id !== id);
	if (items.length === quiz.items.length || items.length < FEWEST_ITEMS) return document;
	const changed = {
		...document,
		quiz: { ...quiz, items },
		cases: cases.map((one) => ({
			...one,
			answers: withoutKey(one.answers, id),
			skipped: one.skipped.filter((skipped) => skipped !== id)
		}))
	};
	return eachWording(changed, (words) => ({ ...words, items: withoutKey(words.items, id) }));
}

/** Options are kept from one choice to another, and replaced by those of a scale. */
function useFormat(document: StudioDocument, id: string, format: string): StudioDocument {
	const { quiz } = document;
	const kind = quiz.formats[format]?.kind;
	const item = quiz.items.find((one) => one.id === id);
	if (kind === undefined || item === undefined || item.format === format) return document;
	const { options: old, ...rest } = item;
	const measures = kind === 'preference' ? {} : item.measures;
	const fresh = usualOptions(quiz, format, measures);
	const isSame = old !== undefined && quiz.formats[item.format]?.kind === kind;
	const options = isSame ? old : fresh;
	const changed: Item = {
		...rest,
		format,
		measures,
		reverse: item.reverse && kind !== 'preference',
		...(options && { options })
	};
	const items = changeEntry(quiz.items, id, () => changed);
	return eachWording({ ...document, quiz: { ...quiz, items } }, (words) => {
		const { stem = '', options: texts = {} } = words.items[id] ?? {};
		const kept = options?.map((option) => [option.id, texts[option.id] ?? ''] as const);
		const entry = { stem, ...(kept && { options: Object.fromEntries(kept) }) };
		return { ...words, items: { ...words.items, [id]: entry } };
	});
}

function addOption(document: StudioDocument, id: string): StudioDocument {
	const { quiz } = document;
	const item = quiz.items.find((one) => one.id === id);
	const options = item?.options;
	if (options === undefined || options.length >= MOST_OPTIONS) return document;
	const before = document.published.at(-1)?.quiz.items.find((one) => one.id === id)?.options ?? [];
	const option = freshId(
		'option',
		[...options, ...before].map((one) => one.id)
	);
	const isChoice = quiz.formats[item?.format ?? '']?.kind === 'choice';
	const credits = Object.fromEntries(Object.keys(item?.measures ?? {}).map((skill) => [skill, 0]));
	const added: Option = { id: option, ...(isChoice && { credits }) };
	const items = changeEntry(quiz.items, id, (one) => ({ ...one, options: [...options, added] }));
	return withOptionTexts({ ...document, quiz: { ...quiz, items } }, id, (texts) => ({
		...texts,
		[option]: ''
	}));
}

function dropOption(document: StudioDocument, id: string, option: string): StudioDocument {
	const { quiz, cases } = document;
	const old = quiz.items.find((one) => one.id === id)?.options ?? [];
	const options = old.filter((one) => one.id !== option);
	if (options.length === old.length || options.length < FEWEST_OPTIONS) return document;
	const changed = {
		...document,
		quiz: { ...quiz, items: changeEntry(quiz.items, id, (one) => ({ ...one, options })) },
		cases: cases.map((one) => ({
			...one,
			answers: one.answers[id] === option ? withoutKey(one.answers, id) : one.answers
		}))
	};
	return withOptionTexts(changed, id, (texts) => withoutKey(texts, option));
}

function withOptionTexts(
	document: StudioDocument,
	id: string,
	change: (texts: Readonly<Record<string, string>>) => Record<string, string>
): StudioDocument {
	return eachWording(document, (words) => {
		const { stem = '', options = {} } = words.items[id] ?? {};
		return { ...words, items: { ...words.items, [id]: { stem, options: change(options) } } };
	});
}

type OneItem = Exclude<
	ItemOperation,
	{ readonly do: 'add-items' | 'drop-item' | 'use-format' | 'add-option' | 'drop-option' }
>;

function changeItem(item: Item, operation: OneItem, { formats, skills, roles }: Quiz): Item {
	const kind = formats[item.format]?.kind;
	if (kind === 'preference' && operation.do !== 'option-role') return item;
	const isSkill = (id: string) => skills.some((skill) => skill.id === id);
	switch (operation.do) {
		case 'measure':
			if (!isSkill(operation.skill)) return item;
			return withMeasures(item, { [operation.skill]: item.measures[operation.skill] ?? 1 });
		case 'weight': {
			const { skill, value } = operation;
			if (!isSkill(skill)) return item;
			if (value <= 0) return withMeasures(item, withoutKey(item.measures, skill));
			return withMeasures(item, { ...item.measures, [skill]: within(value, 0.01, 10) });
		}
		case 'reverse':
			return { ...item, reverse: operation.reverse };
		case 'credit': {
			const { skill, value } = operation;
			if (kind !== 'choice' || !Object.hasOwn(item.measures, skill)) return item;
			return withOption(item, operation.option, (option) => ({
				...option,
				credits: { ...option.credits, [skill]: within(value, -1000, 1000) }
			}));
		}
		case 'option-role': {
			const { role } = operation;
			if (kind !== 'preference' || !roles.some((one) => one.id === role)) return item;
			return withOption(item, operation.option, (option) => ({ ...option, role }));
		}
	}
}

function withOption(item: Item, id: string, change: (option: Option) => Option): Item {
	if (item.options === undefined) return item;
	return { ...item, options: changeEntry(item.options, id, change) };
}

/** Options have a credit for exactly the skills that the item measures; a single new skill takes over the old credits. */
function withMeasures(item: Item, measures: Item['measures']): Item {
	const skills = Object.keys(measures);
	const options = item.options?.map((option, index) => {
		const old = Object.values(option.credits ?? {});
		const credits = skills.map(
			(skill) => [skill, option.credits?.[skill] ?? old[0] ?? index] as const
		);
		return { ...option, credits: Object.fromEntries(credits) };
	});
	return { ...item, measures, ...(options && { options }) };
}
