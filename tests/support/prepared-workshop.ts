import type { Page } from '@playwright/test';
import type { Locale } from '#lib/schema/locale.ts';
import { createdWorkshopSchema, type CreatedWorkshop } from '#lib/schema/workshop.ts';
import { person, quiz } from './journey-quiz.ts';

const STEPS = ['open', 'revealed', 'closed'] as const;

/** A workshop in which ten people have answered, in one of its states, without a page being opened. */
export async function prepareWorkshop(
	page: Page,
	locale: Locale,
	state: (typeof STEPS)[number]
): Promise<CreatedWorkshop> {
	const draft = { quiz: quiz.id, mode: 'full', locale, title: 'XI B', rows: true, school: false };
	const workshop = createdWorkshopSchema.parse(await post(page, '', draft));
	for (const to of STEPS.slice(0, STEPS.indexOf(state) + 1)) {
		await post(page, `/${workshop.code}/state`, { secret: workshop.secret, to });
		if (to === 'open')
			await handIn(
				page,
				workshop.code,
				Array.from({ length: 10 }, () => 'clear-specialist')
			);
	}
	return workshop;
}

/** As many people as there are cases hand their answers in, without a page being opened. */
export async function handIn(page: Page, code: string, cases: readonly string[]): Promise<void> {
	for (const [k, id] of cases.entries()) {
		const member = `${'A'.repeat(21)}${String(k)}`;
		await post(page, `/${code}/join`, { member });
		const part = { consent: 1, version: quiz.version, mode: 'full' };
		await post(page, `/${code}/submission`, { member, ...part, answers: person(id).answers });
	}
}

async function post(page: Page, path: string, data: object): Promise<unknown> {
	const response = await page.request.post(`/api/rooms${path}`, { data });
	if (!response.ok()) throw new Error(`${path} was answered with ${await response.text()}`);
	return response.json();
}
