import { expect, test } from '@playwright/test';
import { optionLabel } from '#lib/reading/names.ts';
import { desk } from '#lib/i18n/en/desk.ts';
import { quiz as quizText } from '#lib/i18n/en/quiz.ts';
import { result as resultText } from '../support/english.ts';
import type { Item } from '#lib/schema/quiz.ts';
import { items, person, quiz, wording } from '../support/journey-quiz.ts';
import { startProduction } from '../support/production-server.ts';
import { controlTexts, memberTexts } from '../support/workshop-texts.ts';
import { WebKitBrowser } from '../support/webkit-browser.ts';

const strategist = person('clear-strategist');
const WAIT = { timeout: 30_000 };

test('takes the quiz, saves, uses the desk and a workshop, and goes offline', async () => {
	const server = await startProduction();
	const webkit = await WebKitBrowser.start();
	const site = `${server.address}/en`;

	async function answer(asked: readonly Item[]) {
		for (const item of asked) {
			await webkit.expectText(wording.en.items[item.id]?.stem ?? '');
			await webkit.expectText(quizText.position(items.indexOf(item) + 1, items.length));
			await webkit.click(optionLabel(quiz, wording.en, item.id, strategist.answers[item.id] ?? ''));
		}
	}

	try {
		await test.step('the quiz continues after a reload', async () => {
			await webkit.open(site);
			await webkit.click('Start the quiz');
			await answer(items.slice(0, 10));
			await webkit.expectText(quizText.position(11, items.length));
			await webkit.reload();
			await webkit.click(quizText.resume);
			await answer(items.slice(10));
			await webkit.expectAddress(new RegExp(`/en/result#${strategist.code}$`));
		});

		await test.step('the result draws its radar and is saved as a file', async () => {
			await webkit.expectText(resultText.printOrSave);
			await webkit.run(() => document.querySelector('canvas')?.scrollIntoView());
			await expect.poll(() => webkit.run(inkOfRadar), WAIT).toBeGreaterThan(1_000);
			await webkit.click(resultText.printOrSave);
			await webkit.click(resultText.saveCsv);
			await expect.poll(() => webkit.downloads(), WAIT).toEqual([expect.stringMatching(/\.csv$/)]);
		});

		await test.step('the desk keeps a result across a reload', async () => {
			await webkit.open(`${site}/counsellor`);
			await webkit.click(desk.addHeading);
			await webkit.type(desk.pasteLabel, `Budi: ${strategist.code}`);
			await webkit.click(desk.add);
			await webkit.expectText(desk.added(1));
			await webkit.reload();
			await webkit.expectText('Budi');
		});

		await test.step('a workshop counts the answers of one participant', async () => {
			const { en: host } = controlTexts;
			const { en: member } = memberTexts;
			await webkit.open(`${site}/room/new`);
			await webkit.click(host.make);
			await webkit.click(host.keepKey);
			await webkit.click(host.toControl);
			await webkit.expectText(host.connection.live);
			await webkit.click(host.next.lobby);
			const control = String(await webkit.run(() => location.href));
			const code = /#([2-9A-Z]{6})/.exec(control)?.[1] ?? '';
			await webkit.open(`${site}/room#${code}`);
			await webkit.click(member.consent);
			await webkit.click(member.join);
			await webkit.click(member.start);
			await webkit.click(quizText.resume);
			await webkit.click(quizText.toResult);
			await webkit.expectText(member.status.sent);
			await webkit.open(control);
			await webkit.expectText(host.connection.live);
			await expect
				.poll(() => webkit.run(() => document.body.innerText.replace(/\s+/g, ' ')), WAIT)
				.toContain(`1 ${host.joined} 1 ${host.finished}`);
		});

		await test.step('the result and the quiz open without the server', async () => {
			await webkit.open(`${site}/result#${strategist.code}`);
			await expect
				.poll(() => webkit.run(() => navigator.serviceWorker.controller?.state ?? 'none'), WAIT)
				.toBe('activated');
			await server.stop();
			await webkit.reload();
			await webkit.expectText(resultText.printOrSave);
			await webkit.open(`${site}/quiz/${quiz.id}`);
			await webkit.click(quizText.resume);
			await webkit.expectText(quizText.position(items.length, items.length));
		});
	} finally {
		await webkit.stop();
		await server.stop();
	}
});

/** Runs in the page: how many pixels of the radar are drawn. */
function inkOfRadar(): number {
	const canvas = document.querySelector('canvas');
	const image = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
	return image?.data.filter((alpha, index) => index % 4 === 3 && alpha > 0).length ?? 0;
}
