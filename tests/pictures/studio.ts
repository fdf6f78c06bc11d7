import type { Browser, Page } from '@playwright/test';
import { studio as englishStudio } from '#lib/i18n/en/studio.ts';
import { studioPublish as englishPublish } from '#lib/i18n/en/studio-publish.ts';
import { studioTells as englishTells } from '#lib/i18n/en/studio-tells.ts';
import { studio as indonesianStudio } from '#lib/i18n/id/studio.ts';
import { studioPublish as indonesianPublish } from '#lib/i18n/id/studio-publish.ts';
import { studioTells as indonesianTells } from '#lib/i18n/id/studio-tells.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { blankDocument } from '#lib/studio/blank-document.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import { DRAFT_FORMAT } from '#lib/studio/draft-format.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { apply } from '#lib/studio/operations.ts';
import { itemsOf, readTable } from '#lib/studio/read-table.ts';
import { takeTable } from '#lib/studio/take-table.ts';

const TEXTS = {
	en: {
		studio: englishStudio,
		publish: englishPublish,
		tells: englishTells,
		name: 'Kitchen or dining room?',
		summary: 'Learn whether you would rather cook or serve.',
		roles: ['Cook', 'Waiter'],
		skills: ['Cooking', 'Guests', 'Planning'],
		questions: [
			'I cook a meal for more than ten people\tCooking',
			'I try out a new dish\tCooking',
			'I season without a recipe\tCooking',
			'I keep three pots going at once\tCooking',
			'I welcome people I do not know\tGuests',
			'I calm down someone who is annoyed\tGuests',
			'I remember what a guest likes\tGuests',
			'I explain a menu to someone\tGuests',
			'I write a shopping list for a week\tPlanning',
			'I plan who works at which time\tPlanning',
			'I compare the prices of suppliers\tPlanning',
			'I count what is left in the evening\tPlanning'
		]
	},
	id: {
		studio: indonesianStudio,
		publish: indonesianPublish,
		tells: indonesianTells,
		name: 'Dapur atau ruang makan?',
		summary: 'Ketahui apakah kamu lebih cocok memasak atau melayani tamu.',
		roles: ['Juru masak', 'Pramusaji'],
		skills: ['Memasak', 'Tamu', 'Rencana'],
		questions: [
			'Saya memasak untuk lebih dari sepuluh orang\tMemasak',
			'Saya mencoba masakan baru\tMemasak',
			'Saya membumbui tanpa resep\tMemasak',
			'Saya menjaga tiga panci sekaligus\tMemasak',
			'Saya menyambut orang yang belum saya kenal\tTamu',
			'Saya menenangkan orang yang sedang kesal\tTamu',
			'Saya mengingat kesukaan seorang tamu\tTamu',
			'Saya menjelaskan menu kepada orang lain\tTamu',
			'Saya menulis daftar belanja untuk seminggu\tRencana',
			'Saya mengatur siapa bekerja pada jam berapa\tRencana',
			'Saya membandingkan harga beberapa pemasok\tRencana',
			'Saya menghitung sisa bahan pada malam hari\tRencana'
		]
	}
} as const;

/** The quiz of docs/first-quiz.md: twelve questions from a table, two roles that still have the same targets. */
function firstDraft(locale: Locale): StudioDocument {
	const words = TEXTS[locale];
	const blank = blankDocument('roles', {
		locale,
		words: words.studio.blank.roles,
		date: '2026-12-01'
	});
	const table = readTable(words.questions.join('\n'), locale);
	const [format = ''] = Object.keys(blank.quiz.formats);
	let draft = blank;
	const edit = (operation: Operation) => (draft = apply(draft, operation).document);
	edit(takeTable(blank, table === null ? [] : itemsOf(table).items, format));
	const write = (field: Extract<Operation, { do: 'write' }>['field'], text: string) =>
		edit({ do: 'write', locale, field, text });
	write({ of: 'quiz', part: 'name' }, words.name);
	write({ of: 'quiz', part: 'summary' }, words.summary);
	for (const [index, { id }] of blank.quiz.skills.entries()) {
		write({ of: 'skill', id, part: 'definition' }, words.skills[index] ?? '');
	}
	for (const [index, { id }] of blank.quiz.roles.entries()) {
		write({ of: 'role', id, part: 'name' }, words.roles[index] ?? '');
		write({ of: 'role', id, part: 'summary' }, words.roles[index] ?? '');
	}
	return draft;
}

/** The same with targets that differ. */
function repaired(draft: StudioDocument): StudioDocument {
	const targets = [
		[75, 35, 55],
		[35, 75, 45]
	];
	return draft.quiz.roles.reduce(
		(document, { id: role }, r) =>
			draft.quiz.skills.reduce(
				(next, { id: skill }, s) =>
					apply(next, { do: 'target', role, skill, value: targets[r]?.[s] ?? 50 }).document,
				document
			),
		draft
	);
}

/** Takes the pictures of the guide to a first quiz, in one language. */
export async function takeStudioPictures(
	browser: Browser,
	{ address, folder, locale }: { address: string; folder: string; locale: Locale }
): Promise<void> {
	const { studio, tells, publish } = TEXTS[locale];
	const end = locale === 'en' ? '' : `-${locale}`;
	const context = await browser.newContext({
		...{ baseURL: address, viewport: { width: 1280, height: 900 }, locale: 'en-GB' },
		...{ timezoneId: 'Asia/Jakarta', reducedMotion: 'reduce', serviceWorkers: 'block' }
	});
	const page = await context.newPage();
	const open = async (document: StudioDocument, part: string) => {
		await page.goto(`/${locale}/studio`);
		await page.getByLabel(studio.startFile).setInputFiles({
			name: 'draft.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify({ format: DRAFT_FORMAT, document }))
		});
		await page.getByRole('navigation').getByRole('button', { name: part }).click();
	};
	const shoot = async (of: Page, name: string) => {
		await of.evaluate(() => document.fonts.ready);
		await of.screenshot({ path: `${folder}${name}${end}.png`, animations: 'disabled' });
	};
	const draft = firstDraft(locale);
	await open(draft, studio.parts.tells);
	await page.getByText(tells.measured).waitFor();
	await shoot(page, 'studio-blur');
	await open(repaired(draft), studio.parts.tells);
	await page.getByText(tells.measured).waitFor();
	await shoot(page, 'studio-tells');
	await page.getByRole('navigation').getByRole('button', { name: studio.parts.publish }).click();
	await page.getByRole('button', { name: publish.publish, exact: true }).last().click();
	await page.getByRole('heading', { name: publish.passOn }).waitFor();
	await shoot(page, 'studio-publish');
	await context.close();
}
