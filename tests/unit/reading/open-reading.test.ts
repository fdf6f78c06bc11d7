import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { indexOf } from '#lib/link/open-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { encodeProgress } from '#lib/session/saved-progress.ts';
import { createOpener, openReading } from '#lib/reading/open-reading.ts';
import { profileReadingOf } from '#lib/reading/profile-reading.ts';
import { rolesReadingOf } from '#lib/reading/reading.ts';
import { profileQuiz } from '../../support/profile-quiz.ts';
import { answersOfCase, bundles, quiz } from '../../support/session-quiz.ts';

const answers = answersOfCase('near-officer');
const scores = Object.fromEntries(quiz.skills.map(({ id }, s) => [id, s === 2 ? null : 10 * s]));
const bundle = bundles.id;
const newer: QuizBundle = { ...bundle, quiz: { ...quiz, version: 2 } };
const codeOf = (of: Quiz) => encodeAnswers(of, answers);

/** A network that answers with one text, and knows what it was asked for. */
function network(answer: () => Response | Promise<Response>) {
	const asked: unknown[] = [];
	return {
		asked,
		fetch: async (address: unknown) => {
			asked.push(address);
			return answer();
		}
	};
}

function open(text: string, answer: () => Response | Promise<Response> = () => new Response()) {
	const net = network(answer);
	const index = [{ id: quiz.id, versions: [1, 2] }];
	const opened = openReading(text, { index, bundle, fetch: net.fetch });
	return opened.then((result) => ({ result, asked: net.asked }));
}

describe('a link of the quiz that came with the page', () => {
	test('opens its answers and asks for nothing', async () => {
		expect(await open(codeOf(quiz))).toEqual({
			result: {
				ok: true,
				reading: rolesReadingOf(bundle, { kind: 'full', mode: 'full', answers })
			},
			asked: []
		});
	});

	test('opens a summary, with the skill that was not measured', async () => {
		expect(await open(encodeSummary(quiz, scores))).toEqual({
			result: { ok: true, reading: rolesReadingOf(bundle, { kind: 'summary', scores }) },
			asked: []
		});
	});
});

test.each(['?utm_source=whatsapp', '&fbclid=IwAR0abc', '%20', '%3E', ')', '**', 'makasih'])(
	'a code with %s behind it opens',
	async (end) => {
		const { result } = await open(encodeSummary(quiz, scores) + end);
		expect(result).toEqual({
			ok: true,
			reading: rolesReadingOf(bundle, { kind: 'summary', scores })
		});
	}
);

test('a code of a profile opens with what a profile says', async () => {
	const liking = profileQuiz();
	const profile: QuizBundle = { ...bundle, quiz: liking };
	const given = Object.fromEntries(
		liking.items.map(({ id }, n) => [id, id.startsWith('a-') ? 'love' : n % 2 ? 'dislike' : 'like'])
	);
	const opened = await openReading(encodeAnswers(liking, given), {
		index: [{ id: liking.id, versions: [1] }],
		bundle: profile,
		fetch
	});
	expect(opened.ok && opened.reading.kind).toBe('profile');
	expect(opened).toEqual({
		ok: true,
		reading: profileReadingOf(profile, { kind: 'full', mode: 'full', answers: given })
	});
});

describe('a link of another version', () => {
	test('gets that version, in the language of the page', async () => {
		expect(await open(codeOf(newer.quiz), () => Response.json(newer))).toEqual({
			result: { ok: true, reading: rolesReadingOf(newer, { kind: 'full', mode: 'full', answers }) },
			asked: ['/quizzes/social-media-roles/2/id.json']
		});
	});

	test.each<[string, () => Response | Promise<Response>]>([
		['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
		['the server does not have it', () => Response.json(newer, { status: 404 })],
		['it is no JSON', () => new Response('<!doctype html>')],
		['it is nothing', () => Response.json(null)],
		['it is a list', () => Response.json([newer])],
		['it has no quiz', () => Response.json({ wording: {} })],
		['its quiz is no quiz', () => Response.json({ quiz: 'social-media-roles', wording: {} })],
		['it has no words', () => Response.json({ quiz: newer.quiz })],
		['it is another quiz', () => Response.json({ ...newer, quiz: { ...newer.quiz, id: 'else' } })],
		['it is another version', () => Response.json(bundle)]
	])('is unreachable when %s', async (_, answer) => {
		expect((await open(codeOf(newer.quiz), answer)).result).toEqual({
			ok: false,
			issue: 'unreachable'
		});
	});

	test('says when its questions are not those of the code', async () => {
		const changed = { ...newer.quiz, items: quiz.items.slice(1) };
		const { result } = await open(codeOf(newer.quiz), () =>
			Response.json({ ...newer, quiz: changed })
		);
		expect(result).toEqual({ ok: false, issue: 'changed-quiz' });
	});

	test('says so for a summary, too', async () => {
		const changed = { ...newer.quiz, skills: quiz.skills.toReversed() };
		const code = encodeSummary(newer.quiz, scores);
		const { result } = await open(code, () => Response.json({ ...newer, quiz: changed }));
		expect(result).toEqual({ ok: false, issue: 'changed-quiz' });
	});
});

test.each([
	['empty', ''],
	['damaged', 'rust'],
	['damaged', codeOf(quiz).slice(0, -1)],
	['unknown-quiz', codeOf({ ...quiz, id: 'somebody-elses' })],
	['unknown-version', codeOf({ ...quiz, version: 3 })]
])('the problem is called %s for “%s”, and nothing is asked for', async (issue, text) => {
	expect(await open(text)).toEqual({ result: { ok: false, issue }, asked: [] });
});

describe('a link of a quiz that came as a file', () => {
	const PRINT = 'K7M24Q9XAB1D';
	/** Another quiz under the same name and version. */
	const foreign: QuizBundle = { ...bundle, quiz: { ...quiz, minutes: 99, print: PRINT } };
	const index = [{ id: quiz.id, versions: [1] }, ...indexOf(foreign.quiz)];
	const code = codeOf(foreign.quiz);

	test('opens with the file of this print, and asks the server for nothing', async () => {
		const net = network(() => new Response());
		const asked: unknown[] = [];
		const fromFile = (...wanted: unknown[]) => {
			asked.push(wanted);
			return Promise.resolve(foreign);
		};
		const result = await openReading(code, { index, bundle, fetch: net.fetch, fromFile });

		expect(result).toMatchObject({ ok: true, reading: { code, quiz: { minutes: 99 } } });
		expect({ asked, fetched: net.asked }).toEqual({ asked: [[PRINT, 'id']], fetched: [] });
	});

	test('opens with a file that the index of the page does not have', async () => {
		const fromFile = (print: string) => Promise.resolve(print === PRINT ? foreign : null);
		const source = { index: index.slice(0, 1), bundle, fetch, fromFile };

		expect(await openReading(code, source)).toMatchObject({ ok: true, reading: { code } });
		expect(await openReading(`<${code}>`, source)).toMatchObject({ ok: true, reading: { code } });
		const none = { ...source, fromFile: () => Promise.resolve(null) };
		expect(await openReading(code, none)).toEqual({
			ok: false,
			issue: 'foreign-quiz',
			print: PRINT
		});
		const failing = { ...source, fromFile: () => Promise.reject(new Error('no code')) };
		expect(await openReading(code, failing)).toEqual({ ok: false, issue: 'unreachable' });
	});

	test('opens at once if the page is of that quiz', async () => {
		const opened = await openReading(code, { index, bundle: foreign, fetch });

		expect(opened).toMatchObject({ ok: true, reading: { code } });
	});

	test('says by its print which quiz is missing', async () => {
		const opened = await openReading(code, { index: index.slice(0, 1), bundle, fetch });

		expect(opened).toEqual({ ok: false, issue: 'foreign-quiz', print: PRINT });
	});

	test.each([
		['is gone', () => Promise.resolve(null)],
		['cannot be read', () => Promise.reject(new Error('no storage'))]
	])('is never opened with the quiz of the same name if the file %s', async (_, fromFile) => {
		const opened = await openReading(code, { index, bundle, fetch, fromFile });

		expect(opened).toEqual({ ok: false, issue: 'unreachable' });
	});

	test('opens with the quiz of this print from a folder of the server', async () => {
		const net = network(() => Response.json(foreign));
		const opened = await openReading(code, { index, bundle, fetch: net.fetch });

		expect(opened).toMatchObject({ ok: true, reading: { code, quiz: { minutes: 99 } } });
		expect(net.asked).toEqual([`/quizzes/${quiz.id}/1/id.json`]);
	});

	test('is not opened with another reading of that folder', async () => {
		const changed = { ...foreign, quiz: { ...foreign.quiz, print: 'K7M24Q9XAB1E' } };
		const net = network(() => Response.json(changed));
		const opened = await openReading(code, { index, bundle, fetch: net.fetch });

		expect(opened).toEqual({ ok: false, issue: 'unreachable' });
	});

	test('is scored with its own plan after one of the same name', async () => {
		const open = createOpener({ index, bundle, fetch, fromFile: () => Promise.resolve(foreign) });
		const [own, other] = [await open(codeOf(quiz)), await open(code)];

		expect(own.ok && own.reading.plan.quiz).toBe(bundle.quiz);
		expect(other.ok && other.reading.plan.quiz).toBe(foreign.quiz);
	});
});

describe('the times of the answers', () => {
	const at = quiz.items[0]?.id ?? '';
	const elapsedMs = { [at]: 4_000 };
	const open = async (given: Answers) => {
		const progress = { mode: 'full', answers: given, at, trail: [], seed: 1, elapsedMs } as const;
		const storage = { read: () => encodeProgress(quiz, progress) };
		const index = [{ id: quiz.id, versions: [1] }];
		const opened = await openReading(codeOf(quiz), { index, bundle, fetch, storage });
		return opened.ok && opened.reading.elapsedMs;
	};

	test('are known on the device that gave them', async () => {
		expect(await open(answers)).toEqual(elapsedMs);
	});

	test('are not those of other answers', async () => {
		expect(await open(answersOfCase('clear-specialist'))).toBeUndefined();
	});
});
