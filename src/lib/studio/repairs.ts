import type { Fact, FactCode } from '#lib/schema/issue.ts';
import type { StudioDocument } from './document.ts';
import type { Operation } from './operation.ts';

/** Hardly anyone scores beyond these (`bank/rules/targets.ts`). */
const LOWEST_TARGET = 5;
const HIGHEST_TARGET = 95;
const FEWEST_ITEMS = 3;
const EVEN_IMPORTANCE = 3;

type Repairs = {
	readonly [Code in FactCode]?: (document: StudioDocument, fact: Fact<Code>) => Operation | null;
};

const REPAIRS: Repairs = {
	'extreme-target': (_, { role, skill, target }) => ({
		do: 'target',
		role,
		skill,
		value: target < LOWEST_TARGET ? LOWEST_TARGET : HIGHEST_TARGET
	}),
	'unmeasured-skill': (document, { skill }) => newItems(document, skill, FEWEST_ITEMS),
	'few-items': (document, { skill, items }) => newItems(document, skill, FEWEST_ITEMS - items),
	'close-roles': (document, { lengthen }) => newItems(document, lengthen, 1),
	'missing-part': (_, { part }) => (part === 'roles' ? { do: 'add-role' } : null),
	'no-importance': ({ quiz }, { role }) =>
		all(
			quiz.skills.map(({ id: skill }) => ({
				do: 'importance',
				role,
				skill,
				value: EVEN_IMPORTANCE
			}))
		),
	'long-code': (_, { skills }) => ({ do: 'set', settings: { letters: skills - 1 } }),
	'untold-evidence': () => ({ do: 'set', settings: { evidence: 'draft' } }),
	'scale-not-rising': (document, { format }) => evenCredits(document, format),
	'unweighted-items': ({ quiz }, { skill, format, weight: value }) =>
		all(
			quiz.items
				.filter((item) => item.format === format && Object.hasOwn(item.measures, skill))
				.map(({ id: item }) => ({ do: 'weight', item, skill, value }))
		),
	'case-differs': (_, { id }) => ({ do: 'drop-case', id })
};

/** What a button beside a problem does about it; null if only the author can decide. */
export function repairOf<Code extends FactCode>(
	document: StudioDocument,
	fact: Fact<Code>
): Operation | null {
	const repair: Repairs[Code] = REPAIRS[fact.code];
	return repair?.(document, fact) ?? null;
}

function all(operations: readonly Operation[]): Operation {
	return { do: 'all', operations };
}

/** Empty items in the format that most items of the quiz have. */
function newItems({ quiz }: StudioDocument, skill: string, count: number): Operation | null {
	const uses = (format: string) => quiz.items.filter((item) => item.format === format).length;
	const [format] = Object.keys(quiz.formats)
		.filter((id) => quiz.formats[id]?.kind !== 'preference')
		.sort((a, b) => uses(b) - uses(a));
	if (format === undefined) return null;
	const item = { texts: {}, format, skill, reverse: false };
	return { do: 'add-items', items: Array.from({ length: Math.max(1, count) }, () => item) };
}

function evenCredits({ quiz }: StudioDocument, format: string): Operation | null {
	const scale = quiz.formats[format];
	if (scale?.kind !== 'scale') return null;
	const last = scale.options.length - 1;
	return all(
		scale.options.map(({ id: option }, index) => ({
			do: 'answer-credit',
			format,
			option,
			value: Number((index / last).toFixed(4))
		}))
	);
}
