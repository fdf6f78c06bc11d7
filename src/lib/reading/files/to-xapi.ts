import type { Certainty, Flag, Result } from '#lib/engine/result.ts';
import type { ProfileResult } from '#lib/engine/score-profile.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { ByRole, BySkill, Mode } from '#lib/schema/quiz.ts';

/** A unique prefix that needs no domain. Frozen: record stores compare these names. */
const NAMES = 'urn:uuid:bae62666-09f0-4938-ada8-befaf5c2fa1a';

/** The names of our extensions, for values without a field in xAPI. */
export const XAPI_NAMES = {
	skills: `${NAMES}#skills`,
	match: `${NAMES}#match`,
	label: `${NAMES}#label`,
	flags: `${NAMES}#flags`,
	mode: `${NAMES}#mode`,
	version: `${NAMES}#version`,
	/** Of a profile, by skill: the probability of coming first, and of being in the code. */
	first: `${NAMES}#first`,
	inCode: `${NAMES}#in-code`
} as const;

/** An xAPI 1.0.3 statement: one person completed one quiz. */
export interface XapiStatement {
	readonly version: '1.0.3';
	readonly actor: {
		readonly objectType: 'Agent';
		readonly account: { readonly homePage: string; readonly name: string };
	};
	readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
	readonly object: {
		readonly objectType: 'Activity';
		readonly id: string;
		readonly definition: {
			readonly type: string;
			readonly name: Readonly<Record<string, string>>;
			readonly description: Readonly<Record<string, string>>;
		};
	};
	/** Never has `score` or `success`: a self-assessment is not graded and cannot be failed. */
	readonly result: {
		readonly completion: boolean;
		readonly extensions: Readonly<Record<string, unknown>>;
	};
	readonly context: {
		readonly platform: string;
		readonly language: Locale;
		readonly extensions: Readonly<Record<string, unknown>>;
	};
}

interface XapiOrigin {
	readonly locale: Locale;
	/** Null for a summary code, which does not contain it. */
	readonly mode: Mode | null;
	readonly name: string;
	readonly summary: string;
}

/**
 * Returns a result as a statement for a learning record store, which has to insert the real actor. About the
 * person it contains only the scores: no answers, no code, no time. Numbers are not rounded.
 */
export function toStatement(result: Result | ProfileResult, origin: XapiOrigin): XapiStatement {
	const { locale, mode, name, summary } = origin;
	return {
		version: '1.0.3',
		actor: {
			objectType: 'Agent',
			// A placeholder: names under .invalid belong to no one (RFC 2606).
			account: { homePage: 'https://anonymous.invalid/', name: 'anonymous' }
		},
		verb: {
			id: 'http://adlnet.gov/expapi/verbs/completed',
			display: { en: 'completed', id: 'menyelesaikan' }
		},
		object: {
			objectType: 'Activity',
			id: `${NAMES}#quiz/${result.quiz}`,
			definition: {
				type: 'http://adlnet.gov/expapi/activities/assessment',
				name: { [locale]: name },
				description: { [locale]: summary }
			}
		},
		result: { completion: true, extensions: readingsOf(result) },
		context: {
			platform: 'Arah',
			language: locale,
			extensions: {
				[XAPI_NAMES.version]: result.version,
				...(mode !== null && { [XAPI_NAMES.mode]: mode })
			}
		}
	};
}

/** Returns the statement as indented JSON that ends in a newline. */
export function toXapi(result: Result | ProfileResult, origin: XapiOrigin): string {
	return `${JSON.stringify(toStatement(result, origin), null, '\t')}\n`;
}

function readingsOf(result: Result | ProfileResult): Readonly<Record<string, unknown>> {
	const { skills, flags } = result;
	const bySkill: BySkill<{ score: number | null; se: number | null; answered: number }> =
		Object.fromEntries(
			skills.map(({ skill, score, se, answered }) => [skill, { score, se, answered }])
		);
	const notes: readonly Flag[] = flags;
	const said = 'match' in result ? matchOf(result) : chancesOf(result);
	return { [XAPI_NAMES.skills]: bySkill, ...said, [XAPI_NAMES.flags]: notes };
}

function matchOf({ match }: Result): Readonly<Record<string, unknown>> {
	const byRole: ByRole<number> = Object.fromEntries(
		match.roles.map(({ role, match01 }) => [role, match01])
	);
	const label: Certainty = match.certainty;
	return { [XAPI_NAMES.match]: byRole, [XAPI_NAMES.label]: label };
}

function chancesOf({ profile }: ProfileResult): Readonly<Record<string, unknown>> {
	const bySkill = (key: 'first01' | 'inCode01'): BySkill<number> =>
		Object.fromEntries(profile.standings.map((standing) => [standing.skill, standing[key]]));
	return { [XAPI_NAMES.first]: bySkill('first01'), [XAPI_NAMES.inCode]: bySkill('inCode01') };
}
