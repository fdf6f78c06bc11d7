import fc from 'fast-check';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Operation } from '#lib/studio/operation.ts';
import type { TextField } from '#lib/studio/text-fields.ts';

/** Ids of the small quiz, of a blank one after some edits, and of nothing. */
const ids = (kind: string, own: readonly string[]) =>
	fc.constantFrom(...own, ...[1, 2, 3, 4].map((number) => `${kind}-${String(number)}`), 'nothing');

const skill = ids('skill', ['cooking', 'serving']);
const role = ids('role', ['cook', 'waiter']);
const item = ids('item', ['cooking-1', 'scene', 'liking']);
const format = ids('format', ['scale', 'choice', 'preference']);
const option = ids('option', ['no', 'yes', 'left', 'kitchen']);
const locale = fc.constantFrom(...LOCALES);
const text = fc.constantFrom(
	'',
	'Cook',
	'Memasak',
	'A longer text, with “marks” # : and \n lines',
	' '
);
const value = fc.constantFrom(-5, 0, 0.5, 1, 3, 50, 100, 1e9, Number.NaN, Number.POSITIVE_INFINITY);

const field: fc.Arbitrary<TextField> = fc.oneof(
	fc.record({
		of: fc.constant('quiz' as const),
		part: fc.constantFrom('name', 'summary', 'note', 'audience', 'by', 'licence', 'stepsNote')
	}),
	fc.constantFrom({ of: 'instruction' as const }, { of: 'levels' as const }),
	fc.record({
		of: fc.constant('term' as const),
		part: fc.constantFrom('skill', 'skills', 'role', 'roles')
	}),
	fc.record({
		of: fc.constant('skill' as const),
		id: skill,
		part: fc.constantFrom('name', 'short', 'definition')
	}),
	fc.record({
		of: fc.constant('role' as const),
		id: role,
		part: fc.constantFrom('name', 'summary')
	}),
	fc.record({ of: fc.constant('lead' as const), id: format }),
	fc.record({ of: fc.constant('answer' as const), id: format, option }),
	fc.record({ of: fc.constant('item' as const), id: item }),
	fc.record({ of: fc.constant('option' as const), id: item, option })
);

const one: fc.Arbitrary<Operation> = fc.oneof(
	fc.record({ do: fc.constant('write' as const), locale, field, text }),
	fc.record({ do: fc.constantFrom('add-language' as const, 'drop-language' as const), locale }),
	fc.record({ do: fc.constant('add-skill' as const) }),
	fc.record({ do: fc.constant('drop-skill' as const), skill }),
	fc.record({ do: fc.constant('symbol' as const), skill, symbol: text }),
	fc.record({ do: fc.constant('add-role' as const) }),
	fc.record({ do: fc.constant('drop-role' as const), role }),
	fc.record({
		do: fc.constantFrom('target' as const, 'importance' as const),
		role,
		skill,
		value
	}),
	fc.record({ do: fc.constantFrom('seniority' as const, 'prior' as const), role, value }),
	fc.record({
		do: fc.constant('add-items' as const),
		items: fc.array(
			fc.record({
				texts: fc.dictionary(locale, text),
				format,
				skill: fc.option(skill),
				reverse: fc.boolean()
			}),
			{ maxLength: 3 }
		)
	}),
	fc.record({ do: fc.constant('drop-item' as const), item }),
	fc.record({ do: fc.constant('weight' as const), item, skill, value }),
	fc.record({ do: fc.constant('measure' as const), item, skill }),
	fc.record({ do: fc.constant('reverse' as const), item, reverse: fc.boolean() }),
	fc.record({ do: fc.constant('use-format' as const), item, format }),
	fc.record({ do: fc.constant('add-option' as const), item }),
	fc.record({ do: fc.constant('drop-option' as const), item, option }),
	fc.record({ do: fc.constant('credit' as const), item, option, skill, value }),
	fc.record({ do: fc.constant('option-role' as const), item, option, role }),
	fc.record({
		do: fc.constant('add-format' as const),
		kind: fc.constantFrom('scale' as const, 'choice' as const, 'preference' as const)
	}),
	fc.record({ do: fc.constant('drop-format' as const), format }),
	fc.record({ do: fc.constant('scatter' as const), format, value }),
	fc.record({
		do: fc.constant('states' as const),
		format,
		states: fc.constantFrom('facts' as const, 'agreement' as const)
	}),
	fc.record({ do: fc.constant('add-answer' as const), format }),
	fc.record({ do: fc.constant('drop-answer' as const), format, option }),
	fc.record({ do: fc.constant('answer-credit' as const), format, option, value }),
	fc.record({
		do: fc.constant('move' as const),
		list: fc.constantFrom('skills' as const, 'roles' as const, 'items' as const),
		id: fc.oneof(skill, role, item),
		to: value
	}),
	fc.record({
		do: fc.constant('set' as const),
		settings: fc.record(
			{
				minutes: value,
				readiness: fc.boolean(),
				quick: fc.boolean(),
				letters: value,
				circle: fc.boolean(),
				tau: value,
				sigmaG: value,
				clear01: value
			},
			{ requiredKeys: [] }
		)
	}),
	fc.record({ do: fc.constant('drop-case' as const), id: fc.constantFrom('nobody', 'case-1') }),
	fc.record({ do: fc.constant('next-version' as const) })
);

/** Any edit, sensible or not, of a quiz that has some of the ids that it names. */
export const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
	{ arbitrary: one, weight: 9 },
	{
		arbitrary: fc.record({
			do: fc.constant('all' as const),
			operations: fc.array(one, { maxLength: 3 })
		}),
		weight: 1
	}
);
