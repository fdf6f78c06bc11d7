import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Halves the time of every start after the first. */
const NODE_COMPILE_CACHE = join(import.meta.dirname, '../../../node_modules/.cache/arah-tests');

export const ARAH = join(import.meta.dirname, '../../../src/cli/arah.ts');

interface Options {
	readonly input?: string | Buffer;
	readonly cwd?: string;
	readonly env?: NodeJS.ProcessEnv;
}

/** Runs the command as a separate process, from the first argument to the exit code. */
export async function runArah(args: readonly string[], { input = '', cwd, env }: Options = {}) {
	const child = spawn(process.execPath, [ARAH, ...args], {
		cwd: cwd ?? process.cwd(),
		env: { ...process.env, NODE_COMPILE_CACHE, npm_lifecycle_event: 'test', ...env }
	});
	// the command may end before it has read everything
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);
	const [stdout, stderr] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, 'close')
	]);
	return { code: child.exitCode, stdout, stderr, lines: linesOf(stdout) };
}

function linesOf(output: string): unknown[] {
	return output
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line): unknown => JSON.parse(line));
}
