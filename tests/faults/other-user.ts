import { chownSync } from 'node:fs';
import { HttpCalls } from '../support/http-call.ts';
import { makeImage, STRANGER } from '../support/image.ts';
import { startProduction } from '../support/production-server.ts';
import { createWorkshop } from '../support/workshop-driver.ts';
import { until } from '../support/until.ts';
import { findingOf, type Finding } from './finding.ts';

/**
 * The image runs as a user id without an account, and cannot write to the data folder: the site works, and workshops
 * do once the folder belongs to the group.
 */
export async function otherUser(): Promise<Finding> {
	const fault = 'the image as an unknown user';
	if (STRANGER === undefined) {
		return { fault, outcome: 'skipped', detail: 'only root may run it as somebody else' };
	}
	const image = makeImage();
	const { app, data, env } = image;
	chownSync(data, 0, 1);
	const server = await startProduction(
		{ DATA_DIR: data },
		{ folder: app, surroundings: { ...env, PATH: '' }, uid: STRANGER }
	);
	const calls = new HttpCalls(server.address);
	const wrong: string[] = [];
	try {
		const [page, ready] = [await calls.get('/en'), await calls.get('/ready')];
		if (page.status !== 200) wrong.push(`a page said ${page.status}`);
		if (ready.status !== 503) wrong.push(`/ready said ${ready.status} without a folder`);
		chownSync(data, 0, 0);
		await until(async () => (await calls.get('/ready')).status === 200);
		const workshop = await createWorkshop(calls);
		await workshop.move(calls, 'open');
	} finally {
		calls.close();
		const code = await server.stop();
		if (code !== 0) wrong.push(`it ended with ${String(code)}`);
		image.remove();
	}
	return findingOf(fault, wrong, 'pages without its folder, workshops once the group has it');
}
