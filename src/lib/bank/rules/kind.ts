import type { Quiz, SkillId } from '#lib/schema/quiz.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';
import type { Path } from '../read-yaml.ts';

/** Two roles are the fewest that can be compared. */
const FEWEST_ROLES = 2;

export const kindParts: Rule = {
	name: 'kind-parts',
	severity: 'error',
	check: ({ quiz }) => (quiz.kind === 'profile' ? checkProfile(quiz) : checkRoles(quiz))
};

function checkRoles(quiz: Quiz): Finding[] {
	const symbols = quiz.skills.flatMap(({ symbol }, index) =>
		symbol === undefined ? [] : [foreign(quiz, ['skills', index, 'symbol'], 'symbol')]
	);
	return [
		...(quiz.roles.length < FEWEST_ROLES ? [missing(quiz, ['roles'], 'roles')] : []),
		...(quiz.code === undefined ? [] : [foreign(quiz, ['code'], 'code')]),
		...symbols
	];
}

function checkProfile(quiz: Quiz): Finding[] {
	const { skills, roles, code, quick, bands, duties, formats } = quiz;
	const absent = { roles, bands, duties };
	const preferences = Object.entries(formats).filter(([, { kind }]) => kind === 'preference');
	const isLong = code !== undefined && code.letters >= skills.length;
	const tooLong = {
		code: 'long-code',
		letters: code?.letters ?? 0,
		skills: skills.length
	} as const;
	return [
		...(code === undefined ? [missing(quiz, ['code'], 'code')] : []),
		...(isLong ? [inQuiz(['code', 'letters'], tooLong)] : []),
		...Object.entries(absent).flatMap(([part, list]) =>
			list.length === 0 ? [] : [foreign(quiz, [part], part)]
		),
		...(quick === undefined ? [] : [foreign(quiz, ['quick'], 'quick')]),
		...preferences.map(([id]) => foreign(quiz, ['formats', id, 'kind'], 'preference')),
		...checkSymbols(quiz)
	];
}

function checkSymbols(quiz: Quiz): Finding[] {
	const bySymbol = new Map<string, SkillId[]>();
	for (const { id, symbol } of quiz.skills) {
		if (symbol !== undefined) bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), id]);
	}
	return quiz.skills.flatMap(({ id, symbol }, index) => {
		if (symbol === undefined) return [missing(quiz, ['skills', index], 'symbol')];
		const skills = bySymbol.get(symbol) ?? [];
		const isRepeat = skills.indexOf(id) > 0;
		const fact = { code: 'repeated-symbol', symbol, other: skills[0] ?? id } as const;
		return isRepeat ? [inQuiz(['skills', index, 'symbol'], fact)] : [];
	});
}

function missing({ kind }: Quiz, path: Path, part: string): Finding {
	return inQuiz(path, { code: 'missing-part', kind, part });
}

function foreign({ kind }: Quiz, path: Path, part: string): Finding {
	return inQuiz(path, { code: 'foreign-part', kind, part });
}
