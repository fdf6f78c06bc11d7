import type {
	Format,
	Item,
	ItemId,
	OptionId,
	Quiz,
	Role,
	RoleId,
	SkillId
} from '#lib/schema/quiz.ts';
import { optionsOf, orderItems } from './order-items.ts';
import { qualityLimits } from './quality-limits.ts';
import type { QualityLimits } from './quality-limits.ts';

/** The load of one item on one skill. */
export interface Load {
	/** Index in `Plan.items`. */
	readonly item: number;
	/** The item's share of the skill's total weight, 0 to 1. */
	readonly weight01: number;
	readonly sigma0Squared: number;
	readonly isScale: boolean;
	readonly isReverse: boolean;
	/** Credit by index of the option, after rescaling and keying. */
	readonly credits01: readonly number[];
}

export interface SkillPlan {
	readonly id: SkillId;
	readonly loads: readonly Load[];
	/** With every item answered: effective number of items, and expected variance of one item. */
	readonly fullEffectiveItems: number;
	readonly fullSigma0Squared: number;
}

export interface RolePlan {
	readonly id: RoleId;
	readonly seniority: number;
	/** By index of the skill. */
	readonly targets: readonly number[];
	readonly importance: readonly number[];
	/** ln of the prior divided by the mean prior, so 0 for all if the roles are equally common. */
	readonly logPrior: number;
}

export interface ItemPlan {
	readonly id: ItemId;
	readonly kind: Format['kind'];
	readonly options: readonly OptionId[];
	readonly optionIndex: ReadonlyMap<unknown, number>;
}

/** A preference item: the index of the role by index of the option, −1 if there is none. */
export interface LeaningPlan {
	readonly item: number;
	readonly roles: readonly number[];
}

/** The items that share one answer scale, in presentation order. */
export interface ScalePlan extends QualityLimits {
	readonly items: readonly number[];
	readonly steps: number;
	/** Whether it asks for facts about the past, whose answers scatter less than agreement. */
	readonly isFactual: boolean;
	/**
	 * Whether the same lowest or highest answer to all items can be true: the scale asks for facts, or no reversed
	 * item contradicts the answer.
	 */
	readonly hasTrueEnds: boolean;
}

/** An item with better and worse options for one skill, and the mean credit of guessing. */
export interface JudgementPlan {
	readonly load: Load;
	readonly guessed01: number;
}

/** A quiz prepared for scoring, with every table that does not depend on answers. */
export interface Plan {
	readonly quiz: Quiz;
	readonly skills: readonly SkillPlan[];
	readonly roles: readonly RolePlan[];
	readonly items: readonly ItemPlan[];
	readonly scales: readonly ScalePlan[];
	readonly judgements: readonly JudgementPlan[];
	readonly leanings: readonly LeaningPlan[];
	/** −1 for every item, as the start of `readAnswers`. */
	readonly unanswered: readonly number[];
}

/**
 * Precomputes the tables for scoring a quiz. Compile a quiz once and reuse the plan.
 *
 * Each item's credits are rescaled to 0..1 by its own range, u = (p − min)/(max − min), with u → 1 − u if the item
 * is reversed. An item whose options all have the same credit on a skill carries no information about it and is
 * left out there. Throws if the quiz refers to unknown ids, which the question bank reports earlier.
 */
export function compileQuiz(quiz: Quiz): Plan {
	const skills = quiz.skills.map(({ id }) => compileSkill(quiz, id));
	return {
		quiz,
		skills,
		roles: quiz.roles.map((role) => compileRole(quiz, role)),
		items: quiz.items.map((item) => compileItem(item, formatOf(quiz, item))),
		scales: compileScales(quiz),
		judgements: compileJudgements(skills),
		leanings: compileLeanings(quiz),
		unanswered: quiz.items.map(() => -1)
	};
}

/** A role of the quiz by its id. Throws if the quiz does not have it. */
export function roleOf(plan: Plan, id: RoleId): RolePlan {
	const role = plan.roles.find((one) => one.id === id);
	if (!role) throw new Error(`Quiz "${plan.quiz.id}" has no role "${id}".`);
	return role;
}

function formatOf(quiz: Quiz, item: Item): Format {
	const format = ownValue(quiz.formats, item.format);
	if (!format) throw new Error(`Item "${item.id}" has the unknown format "${item.format}".`);
	return format;
}

/** Ids may be words like "constructor", which every object inherits. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

function compileItem(item: Item, format: Format): ItemPlan {
	const options = optionsOf(item, format).map(({ id }) => id);
	return {
		id: item.id,
		kind: format.kind,
		options,
		optionIndex: new Map(options.map((id, index) => [id, index]))
	};
}

function compileSkill(quiz: Quiz, id: SkillId): SkillPlan {
	const raw = quiz.items.flatMap((item, index) => compileLoad(quiz, item, index, id));
	const total = raw.reduce((sum, { weight01 }) => sum + weight01, 0);
	const loads = raw.map((load) => ({ ...load, weight01: load.weight01 / total }));
	const squares = loads.reduce((sum, { weight01 }) => sum + weight01 ** 2, 0);
	const spread = loads.reduce((sum, load) => sum + load.weight01 ** 2 * load.sigma0Squared, 0);
	const isEmpty = loads.length === 0;
	return {
		id,
		loads,
		fullEffectiveItems: isEmpty ? 0 : 1 / squares,
		fullSigma0Squared: isEmpty ? 0 : spread / squares
	};
}

function compileLoad(quiz: Quiz, item: Item, index: number, skill: SkillId): Load[] {
	const format = formatOf(quiz, item);
	const weight = ownValue(item.measures, skill);
	if (weight === undefined || format.kind === 'preference') return [];
	const raw =
		format.kind === 'scale'
			? format.options.map(({ credit }) => credit)
			: optionsOf(item, format).map(({ credits }) => ownValue(credits ?? {}, skill) ?? 0);
	const min = Math.min(...raw);
	const range = Math.max(...raw) - min;
	if (!(range > 0)) return [];
	const forward = raw.map((credit) => (credit - min) / range);
	return [
		{
			item: index,
			weight01: weight,
			sigma0Squared: format.sigma0 ** 2,
			isScale: format.kind === 'scale',
			isReverse: item.reverse,
			credits01: item.reverse ? forward.map((credit01) => 1 - credit01) : forward
		}
	];
}

function compileRole(quiz: Quiz, role: Role): RolePlan {
	const mean = quiz.roles.reduce((sum, { prior }) => sum + prior, 0) / quiz.roles.length;
	const important = (quiz.readings.readiness ? role.importance : undefined) ?? {};
	return {
		id: role.id,
		seniority: role.seniority ?? 1,
		targets: quiz.skills.map(({ id }) => {
			const target = ownValue(role.target, id);
			if (target === undefined) throw new Error(`Role "${role.id}" has no target for "${id}".`);
			return target;
		}),
		importance: quiz.skills.map(({ id }) => ownValue(important, id) ?? 0),
		logPrior: Math.log(role.prior / mean)
	};
}

function compileScales(quiz: Quiz): ScalePlan[] {
	const order = orderItems(quiz);
	return Object.entries(quiz.formats).flatMap(([id, format]) => {
		if (format.kind !== 'scale') return [];
		const items = order.filter((item) => item.format === id);
		const hasReversed = items.some(({ reverse }) => reverse);
		const { states } = format;
		return [
			{
				items: items.map((item) => quiz.items.indexOf(item)),
				steps: format.options.length - 1,
				isFactual: states === 'facts',
				hasTrueEnds: states === 'facts' || !hasReversed,
				...qualityLimits(quiz.scoring.quality, { states, items: items.length, hasReversed })
			}
		];
	});
}

function compileJudgements(skills: readonly SkillPlan[]): JudgementPlan[] {
	const loads = skills.flatMap((skill) => skill.loads.filter(({ isScale }) => !isScale));
	return loads.map((load) => {
		const sum = load.credits01.reduce((total, credit01) => total + credit01, 0);
		return { load, guessed01: sum / load.credits01.length };
	});
}

function compileLeanings(quiz: Quiz): LeaningPlan[] {
	if (!quiz.readings.preference) return [];
	const ids = quiz.roles.map(({ id }) => id);
	return quiz.items.flatMap((item, index) => {
		const format = formatOf(quiz, item);
		if (format.kind !== 'preference') return [];
		return [
			{ item: index, roles: optionsOf(item, format).map(({ role }) => ids.indexOf(role ?? '')) }
		];
	});
}
