import type { Certainty, Flag, Result } from '#lib/engine/result.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { ByRole, BySkill, Mode } from '#lib/schema/quiz.ts';

/** Names that nobody else uses, and that need no domain. Frozen: stores out there compare them. */
const NAMES = 'urn:uuid:bae62666-09f0-4938-ada8-befaf5c2fa1a';

/** Names of the extensions: what xAPI has no field for. */
export const XAPI_NAMES = {
	skills: `${NAMES}#skills`,
	match: `${NAMES}#match`,
	label: `${NAMES}#label`,
	flags: `${NAMES}#flags`,
	mode: `${NAMES}#mode`,
	version: `${NAMES}#version`
} as const;

/** In the shape of an xAPI 1.0.3 statement: one person completed one quiz. */
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
	/** Without `score` and `success`, for ever: a self-assessment is no grade and cannot be failed. */
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
	/** Null when it is not known how the questions were asked (summary code). */
	readonly mode: Mode | null;
	readonly name: string;
	readonly summary: string;
}

/**
 * A result as a statement that a learning record store can take once somebody has put a real actor in.
 * It knows nothing about the person but the readings: no answers, no code, no time. Numbers are as
 * computed, never rounded.
 */
export function toStatement(result: Result, origin: XapiOrigin): XapiStatement {
	const { locale, mode, name, summary } = origin;
	return {
		version: '1.0.3',
		actor: {
			objectType: 'Agent',
			// stands for "somebody": a name under .invalid is nobody's
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

/** The statement as indented JSON that ends in a newline. */
export function toXapi(result: Result, origin: XapiOrigin): string {
	return `${JSON.stringify(toStatement(result, origin), null, '\t')}\n`;
}

function readingsOf({ skills, match, flags }: Result): Readonly<Record<string, unknown>> {
	const bySkill: BySkill<{ score: number | null; se: number | null; answered: number }> =
		Object.fromEntries(
			skills.map(({ skill, score, se, answered }) => [skill, { score, se, answered }])
		);
	const byRole: ByRole<number> = Object.fromEntries(
		match.roles.map(({ role, match01 }) => [role, match01])
	);
	const label: Certainty = match.certainty;
	const notes: readonly Flag[] = flags;
	return {
		[XAPI_NAMES.skills]: bySkill,
		[XAPI_NAMES.match]: byRole,
		[XAPI_NAMES.label]: label,
		[XAPI_NAMES.flags]: notes
	};
}
