/**
 * Serves `/embed/<quiz>` during development, so that the preview for lecturers and test pages use the real
 * file. It is built on request: the first time, and after a source has changed.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** @returns {import('vite').Plugin} */
export function serveStandalone() {
	return {
		name: 'serve-standalone',
		apply: 'serve',
		configureServer({ config: { root, logger }, middlewares, watcher }) {
			/** @type {Promise<unknown> | undefined} */
			let built;

			/** Builds in a separate process, because this one is in development mode, which would become part of the file. */
			function build() {
				logger.info('building the stand-alone quizzes for /embed/ …', { timestamp: true });
				const { NODE_ENV: _, ...env } = process.env;
				return run(process.execPath, [join(root, 'scripts/standalone.mjs')], { cwd: root, env });
			}

			// changes there would reload every open page
			watcher.unwatch(join(root, 'build'));
			watcher.on('all', (_, path) => {
				if (/[\\/](src|questions)[\\/]/.test(path)) built = undefined;
			});
			middlewares.use((req, res, next) => {
				const quiz = /^\/embed\/([a-z0-9-]+)(\?|$)/.exec(req.url ?? '')?.[1];
				if (quiz === undefined) return next();
				built ??= build();
				built
					.then(() => readFileSync(join(root, 'build/standalone', `${quiz}.html`)))
					.then((html) => res.setHeader('content-type', 'text/html; charset=utf-8').end(html))
					.catch((/** @type {Error & { code?: string }} */ cause) => {
						if (cause.code === 'ENOENT') return next();
						built = undefined;
						next(cause);
					});
			});
		}
	};
}
