import { execFile } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { accountFor } from '../support/account-for.ts';
import { TO_BUILD, withCopiedApp } from '../support/copied-app.ts';
import { HttpCalls } from '../support/http-call.ts';
import { inParallel } from '../support/in-parallel.ts';
import { startProduction } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk } from '../support/workshop-driver.ts';
import { findingOf, type Finding } from './finding.ts';
import { withFolder } from './places.ts';

const SCRIPTS = 'build/client/_app/immutable';
/** Enough people to submit until the build is done, also on a slow machine. */
const MEMBERS = 10_000;
/** One address may send half of this into a workshop. */
const MEMBERS_MAX = String(2 * MEMBERS);
const WIDTH = 4;

/**
 * The upgrade of docs/operations.md, a build in place and then a restart, while people load pages and submit answers. No
 * call may fail before the restart. After it, all answers and the scripts of both versions must be there.
 */
export function upgradeUnderLoad(): Promise<Finding> {
	return withFolder((data) =>
		withCopiedApp(TO_BUILD, async (folder) => {
			const start = () => startProduction({ DATA_DIR: data, MEMBERS_MAX }, { folder });
			const scripts = scriptsIn(folder);
			const old = await start();
			const calls = new HttpCalls(old.address);
			const workshop = await createWorkshop(calls);
			await workshop.move(calls, 'open');

			const wrong: string[] = [];
			const people = createSubmissions(MEMBERS, 5);
			const taken: typeof people = [];
			let built = false;
			// A change in a file that every page loads, so that the names of scripts change.
			appendFileSync(join(folder, 'src/lib/i18n/load.ts'), '\nconsole.debug("new");\n');
			const building = promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: folder })
				.catch((cause: unknown) => wrong.push(`the build failed: ${String(cause)}`))
				.finally(() => (built = true));
			await inParallel(people, WIDTH, async (one) => {
				if (built) return;
				demandOk(await workshop.join(calls, one));
				demandOk(await workshop.submit(calls, one));
				taken.push(one);
				const script = scripts[taken.length % scripts.length] ?? '';
				const { status } = await calls.get(script);
				if (status !== 200) wrong.push(`${script} said ${status}`);
			});
			await building;
			if (taken.length === MEMBERS) wrong.push('the build was not done in time');
			calls.close();
			if ((await old.stop()) !== 0) wrong.push('the old server did not end cleanly');

			const renewed = await start();
			const later = new HttpCalls(renewed.address);
			const now = scriptsIn(folder);
			const gone = scripts.filter((script) => !now.includes(script));
			if (gone.length === 0) wrong.push('no script has changed');
			for (const script of [...scripts, ...now]) {
				const { status } = await later.get(script);
				if (status !== 200) wrong.push(`after the upgrade, ${script} said ${status}`);
			}
			await workshop.move(later, 'closed');
			const { lost, doubled } = accountFor(taken, await workshop.rows(later));
			if (lost + doubled > 0) wrong.push(`${lost} lost, ${doubled} doubled`);
			later.close();
			await renewed.stop();
			return findingOf(
				'upgrade under load, sqlite',
				wrong,
				`${taken.length} submitted during the build; ${gone.length} of ${scripts.length} scripts replaced, all still served`
			);
		})
	);
}

/** The addresses of the scripts of a build. */
function scriptsIn(folder: string): string[] {
	return readdirSync(join(folder, SCRIPTS), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.js'))
		.map((name) => `/_app/immutable/${name}`);
}
