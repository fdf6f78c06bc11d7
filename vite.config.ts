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
		// Over a slow network a small file costs more as a request than as bytes: what several pages need comes together.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'shared', minShareCount: 12 },
						// what pages do with answers and results: each page gets the files with what it needs of these folders
						{
							name: 'answers',
							test: /src.lib.(chart|engine|link|reading|session)/,
							minShareCount: 4,
							entriesAware: true,
							entriesAwareMergeThreshold: 1_000
						},
						{
							name: 'small',
							test: /node_modules|src.(routes|lib.(components|i18n))/,
							minShareCount: 3,
							maxModuleSize: 1_200
						}
					]
				}
			}
		},
		// Kit names the scripts of a page in its head. The lists for other pages would weigh on each; their styles are needed.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_file, files) => files.filter((file) => file.endsWith('.css'))
		}
	}
});
