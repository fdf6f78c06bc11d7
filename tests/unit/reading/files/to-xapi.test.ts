import { describe, expect, test } from 'vitest';
import { toStatement, toXapi, XAPI_NAMES } from '#lib/reading/files/to-xapi.ts';
import { result } from './result-fixture.ts';

const origin = {
	locale: 'id',
	mode: 'quick',
	name: 'Peran media sosial',
	summary: 'Lihat peran mana yang paling dekat.'
} as const;
const statement = toStatement(result, origin);

/** Every key anywhere in a value. */
function keysOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

test('somebody completed the quiz: the statement has what xAPI asks for', () => {
	expect(statement).toMatchObject({
		version: '1.0.3',
		verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
		object: {
			objectType: 'Activity',
			definition: {
				type: 'http://adlnet.gov/expapi/activities/assessment',
				name: { id: 'Peran media sosial' },
				description: { id: 'Lihat peran mana yang paling dekat.' }
			}
		},
		result: { completion: true },
		context: { platform: 'Arah', language: 'id' }
	});
});

test('every skill has its score and standard error, unrounded, also one that was not measured', () => {
	expect(statement.result.extensions).toEqual({
		[XAPI_NAMES.skills]: {
			make: { score: 62.4, se: 11.7, answered: 3 },
			talk: { score: 96, se: 9.1, answered: 3 },
			plan: { score: null, se: null, answered: 0 }
		},
		[XAPI_NAMES.match]: { officer: 0.972, strategist: 0.028 },
		[XAPI_NAMES.label]: 'clear',
		[XAPI_NAMES.flags]: ['skill-not-measured']
	});
});

test('version and mode stand in the context; an unknown mode is left out', () => {
	const { version, mode } = XAPI_NAMES;
	expect(statement.context.extensions).toEqual({ [version]: 2, [mode]: 'quick' });
	const unknown = toStatement(result, { ...origin, mode: null });
	expect(unknown.context.extensions).toEqual({ [version]: 2 });
});

describe('it has', () => {
	test('no grade: neither score nor success, anywhere but in the skills', () => {
		expect(Object.keys(statement.result)).toEqual(['completion', 'extensions']);
		expect(keysOf(statement)).not.toContain('success');
	});

	test('nobody in it: the actor is a placeholder that belongs to nobody', () => {
		expect(statement.actor).toEqual({
			objectType: 'Agent',
			account: { homePage: 'https://anonymous.invalid/', name: 'anonymous' }
		});
		const keys = keysOf(statement);
		for (const personal of ['mbox', 'openid', 'timestamp', 'id-number', 'answers', 'code']) {
			expect(keys).not.toContain(personal);
		}
	});
});

test('every name that has to be an IRI is an absolute one', () => {
	const { verb, object, result: told, context, actor } = statement;
	const names = [
		verb.id,
		object.id,
		object.definition.type,
		actor.account.homePage,
		...Object.keys(told.extensions),
		...Object.keys(context.extensions)
	];
	for (const name of names) expect(name).toMatch(/^(https?:\/\/|urn:uuid:[0-9a-f-]{36}#)[a-z./-]+/);
	expect(new Set(Object.values(XAPI_NAMES)).size).toBe(8);
});

test('the text reads back as the statement', () => {
	expect(JSON.parse(toXapi(result, origin))).toEqual(statement);
});
