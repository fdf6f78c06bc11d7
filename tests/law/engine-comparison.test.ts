import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareResults } from '#lib/engine/compare-results.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { coverRoles } from '#lib/engine/cover-roles.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { anyAnswers, anyQuiz, seeded } from '../support/engine-arbitraries.ts';

/** A quiz with the results of some people. */
const anyTeam = anyQuiz.chain((quiz) => {
	const plan = compileQuiz(quiz);
	return fc
		.array(anyAnswers(quiz), { minLength: 2, maxLength: 6 })
		.map((sheets) => ({ plan, team: sheets.map((answers) => scoreQuiz(plan, answers)) }));
});

/** The results of two people, or of one person twice. */
const anyPair = anyQuiz.chain((quiz) => {
	const plan = compileQuiz(quiz);
	return fc
		.tuple(anyAnswers(quiz), anyAnswers(quiz))
		.map(([first, second]) => ({ one: scoreQuiz(plan, first), two: scoreQuiz(plan, second) }));
});

test('a reversed comparison has the opposite differences and the same readings', () => {
	fc.assert(
		fc.property(anyPair, ({ one, two }) => {
			const back = compareResults(two, one);
			expect(
				back.map(({ skill, from, to, difference, se, change }) => ({
					skill,
					from: to,
					to: from,
					// not -0
					difference: difference === null ? null : 0 - difference,
					se,
					change
				}))
			).toEqual(compareResults(one, two));
		}),
		seeded(200)
	);
});

test('a result compared with itself shows no change', () => {
	let measured = 0;
	fc.assert(
		fc.property(anyPair, ({ one }) => {
			const wanted = one.skills.map(({ skill, score }) => {
				if (score === null) return { skill, difference: null, change: null };
				measured += 1;
				return { skill, difference: 0, change: 'none' };
			});
			expect(compareResults(one, one)).toMatchObject(wanted);
		}),
		seeded(200)
	);
	expect(measured).toBeGreaterThan(200);
});

test('a larger difference with the same errors never reads as less of a change', () => {
	const ORDER = ['none', 'maybe', 'likely'];
	// whole points: of the doubles from 0 to 100, nearly all are next to 0
	const points = fc.integer({ min: 0, max: 100 });
	let stronger = 0;
	fc.assert(
		fc.property(anyPair, points, points, ({ one }, a, b) => {
			const readingsAfter = (rise: number) => {
				const skills = one.skills.map((skill) => ({
					...skill,
					score: skill.score === null ? null : skill.score + rise
				}));
				return compareResults(one, { ...one, skills }).map(({ change }) =>
					change === null ? null : ORDER.indexOf(change)
				);
			};
			const larger = readingsAfter(Math.max(a, b));
			for (const [s, reading] of readingsAfter(Math.min(a, b)).entries()) {
				if (reading === null) expect(larger[s]).toBeNull();
				else expect(larger[s]).toBeGreaterThanOrEqual(reading);
				if (reading !== larger[s]) stronger += 1;
			}
		}),
		seeded(200)
	);
	expect(stronger).toBeGreaterThan(100);
});

test('one more person never takes a skill away from a team', () => {
	fc.assert(
		fc.property(anyTeam, ({ plan, team }) => {
			const skills = plan.skills.map(({ id }) => id);
			const smaller = coverRoles(plan, team.slice(1), skills);
			const larger = coverRoles(plan, team, skills);
			larger.forEach(({ missing, unclear }, r) => {
				for (const skill of missing) expect(smaller[r]?.missing).toContain(skill);
				const unmet = [...(smaller[r]?.missing ?? []), ...(smaller[r]?.unclear ?? [])];
				for (const skill of unclear) expect(unmet).toContain(skill);
			});
			expect(larger).toHaveLength(plan.roles.length);
		}),
		seeded(200)
	);
});

test('the order of the people changes only their positions', () => {
	fc.assert(
		fc.property(anyTeam, ({ plan, team }) => {
			const skills = plan.skills.map(({ id }) => id);
			const turned = coverRoles(plan, team.toReversed(), skills);
			const last = team.length - 1;
			for (const [r, role] of coverRoles(plan, team, skills).entries()) {
				expect(turned[r]?.missing).toEqual(role.missing);
				for (const [s, { meeting, unclear }] of role.skills.entries()) {
					const other = turned[r]?.skills[s];
					expect(other?.meeting.map((place) => last - place).toReversed()).toEqual(meeting);
					expect(other?.unclear.map((place) => last - place).toReversed()).toEqual(unclear);
				}
			}
		}),
		seeded(200)
	);
});

test('no person both meets a target and is unclear, and everyone who meets it is among the closest', () => {
	fc.assert(
		fc.property(anyTeam, ({ plan, team }) => {
			const skills = plan.skills.map(({ id }) => id);
			for (const role of coverRoles(plan, team, skills)) {
				for (const { meeting, unclear, closest } of role.skills) {
					expect(meeting.filter((person) => unclear.includes(person))).toEqual([]);
					if (meeting.length > 0) expect(meeting).toContain(closest);
				}
			}
		}),
		seeded(200)
	);
});
