import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeComparison } from '#lib/link/comparison-link.ts';
import { launchOptions } from '../support/browser.ts';
import { phone } from '../support/journey.ts';
import { quiz } from '../support/journey-quiz.ts';
import { openWhole } from '../support/open-whole.ts';
import { startProduction } from '../support/production-server.ts';
import { createPeople } from '../bench/people.ts';

/**
 * How long thirty results take to compare on a mid-tier phone: `npm run measure:compare`. The processor is slowed down
 * as Lighthouse does it.
 */
const RESULTS = 30;
const ROUNDS = 9;
const SLOWDOWN = 4;
const PARTS = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'] as const;

type Part = (typeof PARTS)[number];
type Times = Readonly<Record<Part, number>>;

const codes = createPeople(quiz)
	.slice(0, RESULTS)
	.map((answers) => encodeAnswers(quiz, answers, 'full'));
const hash = encodeComparison({
	isOnePerson: false,
	results: codes.map((code, i) => ({ code, label: `Person ${String(i + 1)}` }))
});

const server = await startProduction();
const browser = await chromium.launch(launchOptions);
try {
	const rounds: Times[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		rounds.push(await compareOnce(browser, server.address));
	}
	const head = `${String(RESULTS)} results, processor ${String(SLOWDOWN)} times slower, median of ${String(ROUNDS)} first visits`;
	process.stdout.write(`${[head, ...PARTS.map((part) => lineOf(part, rounds))].join('\n')}\n`);
} finally {
	await browser.close();
	await server.stop();
}

function lineOf(part: Part, rounds: readonly Times[]): string {
	const times = rounds.map((round) => Math.round(round[part])).toSorted((a, b) => a - b);
	const median = String(times[times.length >> 1]).padStart(6);
	return `${part.padEnd(20)} ${median} ms   (${times.join(', ')})`;
}

/** One first visit, with nothing compiled yet: from the codes in the address to a page at rest. */
async function compareOnce(browser: Browser, address: string): Promise<Times> {
	const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	const page = await context.newPage();
	await openWhole(page, `${address}/en/compare`);
	const session = await context.newCDPSession(page);
	// Processor time of the page. A busy machine still adds to it, because the slowdown follows the clock.
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	const before = await timesOf(session);
	// The page itself reports that it is done: polling it would be measured, too.
	await page.evaluate(showAndRest, { hash, rows: RESULTS });
	const after = await timesOf(session);
	await context.close();
	return {
		ScriptDuration: after.ScriptDuration - before.ScriptDuration,
		RecalcStyleDuration: after.RecalcStyleDuration - before.RecalcStyleDuration,
		LayoutDuration: after.LayoutDuration - before.LayoutDuration,
		TaskDuration: after.TaskDuration - before.TaskDuration
	};
}

/** Runs in the page: opens the codes, then waits for the table, the radars and an idle page. */
function showAndRest({ hash, rows }: { hash: string; rows: number }): Promise<unknown> {
	return new Promise((rested) => {
		const observer = new MutationObserver(() => {
			const isWhole = document.querySelectorAll('tbody .person, li svg').length === 2 * rows;
			if (!isWhole) return;
			observer.disconnect();
			requestIdleCallback(rested);
		});
		observer.observe(document.body, { childList: true, subtree: true });
		location.hash = hash;
	});
}

async function timesOf(session: CDPSession): Promise<Times> {
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (part: Part) => 1000 * (metrics.find(({ name }) => name === part)?.value ?? NaN);
	return {
		ScriptDuration: of('ScriptDuration'),
		RecalcStyleDuration: of('RecalcStyleDuration'),
		LayoutDuration: of('LayoutDuration'),
		TaskDuration: of('TaskDuration')
	};
}
