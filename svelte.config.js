import adapter from '@sveltejs/adapter-node';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fingerprint } from './scripts/fingerprint.mjs';

/** Where a build is made. `scripts/build.mjs` puts it in the place of the one before when it is complete. */
export const NEXT_BUILD = '.svelte-kit/next-build';

const OLD_BROWSER = createHash('sha256')
	.update(readFileSync(new URL('src/old-browser.js', import.meta.url)))
	.digest('base64');

const node = adapter({ out: NEXT_BUILD, precompress: true });

/**
 * The adapter for Node, for which nothing is prerendered: serve/site-files.mjs serves what the build made ahead, and a
 * server with quizzes of its own (`QUIZZES_DIR`) renders the same pages again.
 * @type {import('@sveltejs/kit').Adapter}
 */
const nodeWithEveryPage = {
	...node,
	adapt(builder) {
		builder.prerendered.paths.length = 0;
		return node.adapt(builder);
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Our own files use runes; libraries keep whatever they were written in.
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: nodeWithEveryPage,
		typescript: {
			// tests about one quiz are beside it
			config: (config) => ({ ...config, include: [...config.include, '../questions/*/*.test.ts'] })
		},
		// The copy for use without a connection is named by it: the same sources are the same version, wherever they are built.
		version: { name: fingerprint().slice(0, 16) },
		// All styles of a page are a few kilobytes: in the page they cost no request before the first paint.
		inlineStyleThreshold: 40_000,
		// src/routes/+layout.svelte starts it, when the page no longer needs the processor and the network for itself.
		serviceWorker: { register: false },
		prerender: {
			// /quiz/…#start and #quick begin at the first item, and /result#… holds a result; they name no place on the page
			handleMissingId: ({ id, path, message }) => {
				if (id !== 'start' && id !== 'quick' && !path.endsWith('/result')) throw new Error(message);
			}
		},
		csp: {
			// Prerendered pages carry the policy as a meta tag; server.mjs sends what only a header can say.
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// beside Kit's own scripts, the one of src/hooks.server.ts
				'script-src': ['self', `sha256-${OLD_BROWSER}`],
				'style-src': ['self'],
				// the one inline style is that of Kit's route announcer
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// one page frames our own quiz; on every page, because the app moves between pages without a new document
				'frame-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none'],
				'frame-ancestors': ['none']
			}
		}
	}
};
