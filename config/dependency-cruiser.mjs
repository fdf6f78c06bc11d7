import { CHART_HOME, LAYERS, LIGHT_SCHEMA } from './layers.js';

/** Everything that is ours and has a layer. */
const OURS = '^src/';

/** Every import that the table of layers does not name is an error, dynamic imports included. */
const layers = Object.entries(LAYERS).flatMap(([layer, { files, notFiles, code, types }]) => {
	const from = notFiles === undefined ? { path: files } : { path: files, pathNot: notFiles };
	const mayUse = [...code, ...types].map((folder) => `^src/lib/${folder}/`);
	// An endpoint may keep a part of its work in a file beside it, and writes one classic script into every page as text.
	if (layer === 'endpoints') mayUse.push('^src/routes/.+\\.ts$', '^src/old-browser\\.js$');
	const rules = [
		{
			name: `${layer}-layer`,
			comment: `${layer} may import only from: ${[...code, ...types].join(', ')} (config/layers.js).`,
			severity: 'error',
			from,
			to: { path: OURS, pathNot: [files, ...mayUse, '\\.css$'] }
		}
	];
	if (types.length > 0) {
		rules.push({
			name: `${layer}-types-only`,
			comment: `${layer} takes types from ${types.join(', ')}, never code.`,
			severity: 'error',
			from,
			to: {
				path: `^src/lib/(${types.join('|')})/`,
				pathNot: [`^src/lib/${LIGHT_SCHEMA}`],
				dependencyTypesNot: ['type-only', 'type-import']
			}
		});
	}
	return rules;
});

export default {
	forbidden: [
		...layers,
		{
			name: 'pages-never-server',
			comment: 'What a page shows reaches it as data, from load.',
			severity: 'error',
			from: { path: LAYERS.pages.files, pathNot: LAYERS.endpoints.files },
			to: { path: LAYERS.endpoints.files }
		},
		{
			name: 'no-cycles',
			comment: 'Two modules that need each other are one module, or miss a third.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'chart-js-home',
			comment: `Chart.js is loaded by ${CHART_HOME} alone, after the text of the page.`,
			severity: 'error',
			from: { pathNot: `^${CHART_HOME}` },
			to: { path: 'node_modules/chart\\.js/' }
		},
		{
			name: 'no-tests-in-src',
			comment: 'The product never imports its tests.',
			severity: 'error',
			from: { path: OURS },
			to: { path: '^tests/' }
		},
		{
			name: 'no-scripts-in-app',
			comment:
				'Only a command, which runs on the machine of a developer or a counsellor, may use a script.',
			severity: 'error',
			from: { path: OURS, pathNot: LAYERS.cli.files },
			to: { path: '^scripts/' }
		},
		{
			name: 'resolvable',
			comment: 'The import leads nowhere.',
			severity: 'error',
			from: { path: OURS },
			to: { couldNotResolve: true, pathNot: '^(\\$app/|\\$service-worker$|\\./\\$types|svelte/)' }
		},
		{
			name: 'declared',
			comment: 'What the product runs on is in dependencies; tools are in devDependencies.',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit/' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'default', 'types'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.json']
		}
	}
};
