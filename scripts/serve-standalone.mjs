/**
 * `/embed/<quiz>` while developing, so that the preview for lecturers and any page of one's own have the real
 * file. It is built when it is asked for: the first time, and after a source has changed.
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

			/** In a process of its own: this one is in development mode, which would be built in. */
			function build() {
				logger.info('building the stand-alone quizzes for /embed/ …', { timestamp: true });
				const { NODE_ENV: _, ...env } = process.env;
				return run(process.execPath, [join(root, 'scripts/standalone.mjs')], { cwd: root, env });
			}

			// what is written there would have every open page reloaded
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
