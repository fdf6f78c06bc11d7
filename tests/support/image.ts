import { execFileSync } from 'node:child_process';
import { cpSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

/** What `docker build` would make of the Dockerfile, in a folder. */
export interface Image {
	/** The folder of the app, which is read-only. */
	readonly app: string;
	/** The folder for data, with the owner and the mode that the Dockerfile gives it. */
	readonly data: string;
	readonly env: Readonly<Record<string, string>>;
	readonly command: readonly string[];
	readonly healthcheck: readonly string[];
	remove(): void;
}

/** The first stage: what is there after `npm ci && npm run build`, which has run for these tests. */
const BUILD_STEPS = 'npm ci && npm run build && npm prune --omit=dev --omit=optional';

/**
 * Carries out the Dockerfile without Docker. Throws for a line that it does not know, so that no line goes
 * untested. Owners can be changed by root only; anybody else skips that.
 */
export function makeImage(): Image {
	const folder = mkdtempSync(join(tmpdir(), 'arah-image-'));
	chmodSync(folder, 0o755);
	const [app, data] = [join(folder, 'app'), join(folder, 'data')];
	mkdirSync(app);
	const { build, final } = readStages();
	const runs = build.filter(([name]) => name === 'RUN').map(([, rest]) => rest);
	if (runs.join() !== BUILD_STEPS) throw new Error(`The build has other steps: ${runs.join()}`);

	let env: Record<string, string> = {};
	let command: string[] = [];
	let healthcheck: string[] = [];
	for (const [name, rest] of final) {
		if (name === 'COPY') copy(rest, app);
		else if (name === 'RUN') runAs(rest, data);
		else if (name === 'ENV') {
			env = Object.fromEntries(rest.split(' ').map((pair) => pair.split('=')));
		} else if (name === 'CMD') command = JSON.parse(rest);
		else if (name === 'HEALTHCHECK') healthcheck = JSON.parse(rest.slice(rest.indexOf('[')));
		else if (!['FROM', 'WORKDIR', 'USER', 'VOLUME', 'EXPOSE'].includes(name)) {
			throw new Error(`Nobody carries out ${name} ${rest}`);
		}
	}
	execFileSync('chmod', ['-R', 'a-w,a+rX', app]);
	const remove = () => {
		execFileSync('chmod', ['-R', 'u+w', app]);
		rmSync(folder, { recursive: true });
	};
	return { app, data, env, command, healthcheck, remove };
}

type Instruction = readonly [name: string, rest: string];

function readStages(): { build: Instruction[]; final: Instruction[] } {
	const lines = readFileSync('serve/Dockerfile', 'utf8')
		.replaceAll(/^#.*\n/gm, '')
		.replaceAll(/\\\n\s*/g, '')
		.split('\n')
		.filter((line) => line !== '')
		.map((line): Instruction => {
			const [name = '', ...rest] = line.split(' ');
			return [name, rest.join(' ')];
		});
	const second = lines.findLastIndex(([name]) => name === 'FROM');
	return { build: lines.slice(0, second), final: lines.slice(second) };
}

/** `--from=build /app/x /app/y ./`, from our own folder, whose packages are not yet pruned. */
function copy(rest: string, app: string): void {
	const [from, ...paths] = rest.split(' ');
	const target = paths.pop() ?? '';
	if (from !== '--from=build') throw new Error(`COPY ${rest} is not from the build`);
	for (const path of paths) {
		const source = relative('/app', path);
		const to = target.endsWith('/') ? join(app, target, basename(path)) : join(app, target);
		if (source === 'node_modules') copyPruned(app);
		else cpSync(source, to, { recursive: true });
	}
}

/** The packages that `npm prune` leaves. */
function copyPruned(app: string): void {
	const list = ['ls', '--all', '--parseable', '--omit=dev', '--omit=optional'];
	const [root = '', ...folders] = execFileSync('npm', list, { encoding: 'utf8' })
		.trim()
		.split('\n');
	for (const folder of folders) {
		cpSync(folder, join(app, relative(root, folder)), { recursive: true });
	}
}

/** With our folder for `/data`, and without the change of owner where we may not. */
function runAs(rest: string, data: string): void {
	const steps = rest.split(' && ').filter((step) => isRoot || !step.startsWith('chown'));
	execFileSync('sh', ['-ec', steps.join('\n').replaceAll('/data', data)]);
}

const isRoot = process.getuid?.() === 0;

/** A user id without an account, as OpenShift chooses it; undefined unless we are root, who alone may choose one. */
export const STRANGER = isRoot ? 1_000_680_000 : undefined;
