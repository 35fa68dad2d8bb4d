import {cp, readFile, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, context} from 'esbuild';
import {builtinsByRequire, emojiTableWhenNeeded, yogaFromFile} from './quick-start.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
	absWorkingDir: root,
	outdir: dist,
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node22',
	minify: true,
	legalComments: 'linked',
	logLevel: 'warning',
	define: {
		__VERSION__: JSON.stringify(version),
		'process.env.NODE_ENV': '"production"',
		// Ink would look for React's developer tools on the network.
		'process.env.DEV': '"false"',
		'Intl.Segmenter': 'QuickSegmenter',
	},
	external: ['react-devtools-core'],
	plugins: [builtinsByRequire, yogaFromFile(dist), emojiTableWhenNeeded],
	inject: ['source/system/quick-segmenter.ts'],
	// CommonJS packages in the bundle ask for Node's own modules with require.
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
	},
};

/** The wizard, in pieces that are loaded when they are needed; all lie in one folder, beside `helpers/`. */
const wizard = {...shared, entryPoints: {cli: 'source/cli.ts'}, splitting: true};

/** Programs that the wizard starts. Each is one file, so that the packages inside find what is shipped beside it. */
const helpers = {
	...shared,
	entryPoints: Object.fromEntries(
		['clear', 'copy', 'open'].map(name => [`helpers/${name}`, `source/system/helpers/${name}.ts`]),
	),
};

await rm(dist, {recursive: true, force: true});
// clipboardy looks for its tools in ../fallbacks, and open for its script beside it.
await cp(join(root, 'node_modules/clipboardy/fallbacks'), join(dist, 'fallbacks'), {recursive: true});
await cp(join(root, 'node_modules/open/xdg-open'), join(dist, 'helpers/xdg-open'));

await Promise.all([wizard, helpers].map(options => build(options)));
if (process.argv.includes('--watch')) {
	for (const options of [wizard, helpers]) await (await context(options)).watch();
	console.log('Watching source/. Run bin/adsauth.js in another terminal.');
}
