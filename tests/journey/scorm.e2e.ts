import { result as resultText } from '../support/english.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Item } from '#lib/schema/quiz.ts';
import { encodeSuspended } from '#lib/scorm/suspend-data.ts';
import { test as base } from '../support/journey.ts';
import { axe, expect } from '../support/journey.ts';
import { items, person, quickPerson, quiz } from '../support/journey-quiz.ts';
import { LmsServer } from '../support/lms-server.ts';
import { PackagePage } from '../support/package-page.ts';

const specialist = person('clear-specialist');
const quick = quickPerson(specialist.answers);
const STATUS = 'cmi.core.lesson_status';

interface Course {
	/** What is asked of the page for lecturers: language, mode, objectives. */
	wish: string;
	lms: LmsServer;
}

/** The package as anybody downloads it, unzipped in a learning platform, which is all there is. */
const test = base.extend<Course>({
	wish: ['', { option: true }],
	lms: async ({ wish }, use) => {
		const port = process.env['JOURNEY_PORT'] ?? '4173';
		const address = `http://127.0.0.1:${port}/scorm/${quiz.id}.zip?${wish}`;
		const response = await fetch(address);
		const lms = await LmsServer.start(new Uint8Array(await response.arrayBuffer()));
		await use(lms);
		await lms.stop();
	},
	baseURL: async ({ lms }, use) => {
		await use(lms.origin);
	}
});

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Names of a score, a pass or anything else that a gradebook would take for a grade. */
function grades(kept: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(kept).flatMap(([name, value]) =>
		/^cmi\.core\.score/.test(name) && value !== '' && name !== 'cmi.core.score.max' ? [name] : []
	);
}

/** Answers as they are before the last item. */
function allBut(last: Item, answers = specialist.answers) {
	return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== last.id));
}

/** The platform’s data after a person left at the last item. */
function leftAt(last: Item, { mode, trail }: { mode: 'full' | 'quick'; trail: string[] }) {
	const answers = allBut(last, mode === 'quick' ? quick.answers : specialist.answers);
	const suspended = encodeSuspended(quiz, { mode, answers, at: last.id, seed: 1, trail });
	return { [STATUS]: 'incomplete', 'cmi.suspend_data': suspended };
}

function lastOf(of: readonly Item[]): Item {
	const last = of.at(-1);
	if (last === undefined) throw new Error('Nothing is asked.');
	return last;
}

test('a course can start, interrupt, resume, complete and review the package, and grades nothing', async ({
	page,
	lms,
	context
}) => {
	const first = new PackagePage(page);
	expect(lms.commits).toEqual([]);
	await first.takeClock();
	await first.open('/course');
	expect(lms.kept[STATUS]).toBe('incomplete');
	await expect(first.says(first.text.scorm.notice)).toBeVisible();
	await expect(first.says('this device')).toHaveCount(0);

	await first.start('quick');
	await first.answer(quick.answers, quick.asked.slice(0, 5));
	await expect(first.question(quick.asked[5] ?? lastOf([]))).toBeVisible();
	// until the next commit
	await first.wait();
	await expect
		.poll(() => String(lms.kept['cmi.suspend_data']))
		.toContain(` ${quick.asked[5]?.id ?? ''} `);
	await first.crash();

	const later = new PackagePage(await context.newPage());
	await later.open('/course');
	await expect(later.says(later.text.quiz.savedQuick(5))).toBeVisible();
	await later.resume();
	await later.answer(quick.answers, quick.asked.slice(5));
	await expect(later.headline).toContainText('Specialist');
	await expect.poll(() => lms.kept[STATUS]).toBe('completed');
	expect(grades(lms.kept)).toEqual([]);
	expect(Object.keys(lms.kept).filter((name) => name.includes('objectives.'))).toEqual([]);
	// frame and page are of one site here: what scrolls the one could scroll the other
	expect(await later.page.evaluate(() => scrollY)).toBe(0);

	const { length } = lms.commits;
	await later.page.goto('data:text/html,left');
	await expect.poll(() => lms.commits.length).toBe(length + 1);
	expect(lms.kept).toMatchObject({ [STATUS]: 'completed', 'cmi.core.exit': 'suspend' });

	const again = new PackagePage(later.page);
	await again.open('/course');
	await expect(again.headline).toContainText('Specialist');
	await again.frame.getByRole('link', { name: resultText.startAgain }).click();
	await expect(again.says(again.text.quiz.restartNote)).toBeVisible();
	await again.start('quick');
	await again.answer(quick.answers, quick.asked.slice(0, 1));
	await again.wait();
	await expect
		.poll(() => String(lms.kept['cmi.suspend_data']))
		.toContain(` ${quick.asked[1]?.id ?? ''} `);
	expect(new Set(lms.commits.slice(length).map((kept) => kept[STATUS]))).toEqual(
		new Set(['completed'])
	);
});

test.describe('a package that reports the skills', () => {
	test.use({ wish: 'lang=id&mode=quick&objectives=1' });

	test('says so before the start and reports them at the end', async ({ page, lms }) => {
		const last = lastOf(quick.asked);
		lms.earlier = leftAt(last, { mode: 'quick', trail: quick.asked.map(({ id }) => id) });
		const student = new PackagePage(page, 'id');
		await student.takeClock();
		await student.open('/course');
		await expect(student.says(student.text.scorm.skillsNotice)).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await student.resume();
		await student.answer(quick.answers, [last]);
		await expect(student.headline).toContainText('Specialist');

		await expect.poll(() => lms.kept[STATUS]).toBe('completed');
		for (const [place, { skill, score }] of quick.result.skills.entries()) {
			const name = `cmi.objectives.${String(place)}`;
			expect(lms.kept).toMatchObject({
				[`${name}.id`]: skill,
				[`${name}.score.raw`]: String(Math.round(score ?? NaN))
			});
		}
		expect(grades(lms.kept)).toEqual([]);
	});
});

test(
	'the result opens on a platform that saves nothing, and without any platform',
	{ tag: '@resilience' },
	async ({ page, lms }) => {
		const last = lastOf(items);
		lms.earlier = leftAt(last, { mode: 'full', trail: [] });
		const student = new PackagePage(page);
		await student.takeClock();
		await student.open('/course');
		await expect(student.says(student.text.quiz.savedHere(29, items.length))).toBeVisible();
		await student.resume();
		await expect(student.question(last)).toBeVisible();
		lms.isBroken = true;
		await student.answer(specialist.answers, [last]);
		await expect(student.headline).toHaveText('Specialist is your closest match');
		const problem = student.says('The learning platform has not saved this yet');
		await expect(problem).toContainText('your latest answers and that you have finished');
		expect(await axe(page)).toEqual([]);
		expect(lms.kept[STATUS]).toBe('incomplete');

		lms.isBroken = false;
		await student.wait(60_000);
		await expect(problem).toHaveCount(0);
		expect(lms.kept[STATUS]).toBe('completed');

		const alone = new PackagePage(page);
		await alone.open('/alone');
		await expect(alone.says(alone.text.scorm.missing)).toBeVisible();
		await alone.enter(encodeAnswers(quiz, allBut(last)));
		await alone.answer(specialist.answers, [last]);
		await expect(alone.headline).toContainText('Specialist');
		await expect(alone.says(alone.text.scorm.missing)).toBeVisible();
	}
);

test.describe('a platform like Moodle', () => {
	// what the browser says of a server that fails
	test.use({ expectedErrors: [/status of 503/] });

	test(
		'receives the completion after the network and then its server were down',
		{ tag: '@resilience' },
		async ({ page, lms, context }) => {
			lms.platform = 'moodle';
			const last = lastOf(items);
			lms.earlier = leftAt(last, { mode: 'full', trail: [] });
			const student = new PackagePage(page);
			await student.takeClock();
			await student.open('/course');
			await student.resume();
			await expect(student.question(last)).toBeVisible();
			await context.setOffline(true);
			await student.answer(specialist.answers, [last]);
			await expect(student.headline).toContainText('Specialist');
			const problem = student.says('The learning platform has not saved this yet');
			await expect(problem).toContainText('your latest answers and that you have finished');
			expect(lms.kept[STATUS]).toBe('incomplete');

			// Visible also further down the page.
			await student.frame.getByRole('heading', { level: 2 }).last().scrollIntoViewIfNeeded();
			await expect(problem).toBeInViewport();

			lms.isBroken = true;
			await context.setOffline(false);
			await student.wait(60_000);
			await expect(problem).toBeVisible();
			expect(lms.kept[STATUS]).toBe('incomplete');

			lms.isBroken = false;
			await student.wait(60_000);
			await expect(problem).toHaveCount(0);
			expect(lms.kept[STATUS]).toBe('completed');

			await page.goto('about:blank');
			await student.open('/course');
			await expect(student.headline).toContainText('Specialist');
		}
	);

	test('an answer is reported as deleted once the platform confirms it, and a review offers no deletion', async ({
		page,
		lms
	}) => {
		lms.platform = 'moodle';
		const { mode, trail } = { mode: 'full', trail: [] } as const;
		const done = { mode, trail, answers: specialist.answers, at: lastOf(items).id, seed: 1 };
		const suspended = encodeSuspended(quiz, done, 'finished');
		const kept = { [STATUS]: 'completed', 'cmi.suspend_data': suspended };
		lms.earlier = { ...kept, 'cmi.core.lesson_mode': 'review' };
		const student = new PackagePage(page);
		await student.open('/course');
		await expect(student.headline).toContainText('Specialist');
		await expect(student.says('Start a new attempt')).toBeVisible();
		const { deleteKept, deleted, deleteFailed } = student.text.scorm.result;
		const remove = student.frame.getByRole('button', { name: deleteKept });
		await expect(remove).toHaveCount(0);
		expect(lms.commits).toEqual([]);

		lms.earlier = kept;
		await student.open('/course');
		lms.isBroken = true;
		await remove.click();
		await expect(student.says(deleteFailed)).toBeVisible();
		expect(lms.kept['cmi.suspend_data']).toBe(suspended);
		lms.isBroken = false;
		await remove.click();
		await expect(student.says(deleted)).toBeVisible();
		expect(String(lms.kept['cmi.suspend_data']).trim()).toBe('3');
		expect(lms.kept[STATUS]).toBe('completed');
	});
});

test('a platform like Open edX, whose status is always empty, keeps a finished quiz finished', async ({
	page,
	lms
}) => {
	lms.platform = 'open-edx';
	const last = lastOf(items);
	lms.earlier = leftAt(last, { mode: 'full', trail: [] });
	const student = new PackagePage(page);
	await student.takeClock();
	await student.open('/course');
	const elsewhere = student.frame.getByRole('link', { name: student.text.standalone.openOwn });
	await expect(elsewhere).toHaveCount(0);
	await student.resume();
	await expect(elsewhere).toHaveCount(0);
	await student.answer(specialist.answers, [last]);
	await expect(student.headline).toContainText('Specialist');
	await expect(elsewhere).toBeVisible();
	await expect.poll(() => lms.kept[STATUS]).toBe('completed');

	const { length } = lms.commits;
	await student.open('/course');
	await expect(student.headline).toContainText('Specialist');
	await expect.poll(() => lms.commits.length).toBeGreaterThan(length);
	expect(new Set(lms.commits.slice(length).map((kept) => kept[STATUS]))).toEqual(
		new Set(['completed'])
	);
});
