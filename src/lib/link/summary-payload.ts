import type { Quiz, SkillId } from '#lib/schema/quiz.ts';
import { packDigits, spareBase, unpackDigits } from './mixed-radix.ts';
import { skillsTag } from './quiz-tag.ts';

/** 0 to 100 points, and one digit for "not measured". */
export const NOT_MEASURED = 101;
const BASE = 102;

type Measured = Pick<Quiz, 'skills'>;

/** The symbols of one digit per skill, 0 to 101, with a digit made of the skills' ids in their spare room. */
export function packScores(quiz: Measured, digits: readonly number[]): number[] {
	return packDigits([...digits, skillsDigit(quiz)], basesOf(quiz));
}

/** One digit per skill; 'damaged' if the symbols hold no such row, 'other-skills' if it was made with other skills. */
export function unpackScores(
	quiz: Measured,
	symbols: readonly number[]
): readonly number[] | 'damaged' | 'other-skills' {
	const digits = unpackDigits(symbols, basesOf(quiz));
	if (digits === null) return 'damaged';
	return digits.at(-1) === skillsDigit(quiz) ? digits.slice(0, -1) : 'other-skills';
}

/** Whether a summary with these symbols may be one of a quiz with these skills. */
export function mayHold(symbols: readonly number[], skills: readonly SkillId[]): boolean {
	return typeof unpackScores({ skills: skills.map((id) => ({ id })) }, symbols) !== 'string';
}

function basesOf({ skills }: Measured): number[] {
	const bases = skills.map(() => BASE);
	return [...bases, spareBase(bases)];
}

function skillsDigit(quiz: Measured): number {
	return skillsTag(quiz) % spareBase(quiz.skills.map(() => BASE));
}
