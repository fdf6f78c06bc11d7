import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { SCRIPT_TARGET, STYLE_TARGET } from './config/browsers.js';
import { serveStandalone } from './scripts/serve-standalone.mjs';

export default defineConfig({
	plugins: [serveStandalone(), sveltekit()],
	build: {
		target: SCRIPT_TARGET,
		cssTarget: STYLE_TARGET,
		// of the packages in the scripts; scripts/build.mjs adds the rest
		license: { fileName: 'licenses.md' },
		// Modules that at least a dozen entries share come as one file, instead of as many tiny ones.
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 12 }] } }
		},
		// Kit names the scripts of a page in its head. The lists for other pages would weigh on each; their styles are needed.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_file, files) => files.filter((file) => file.endsWith('.css'))
		}
	}
});
