import {cp, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown, watch} from 'rolldown';
import {packagesOf, writeBill, writeNotices} from './bundled.js';
import {builtinsAsTheyAre, cornersWhenNeeded, globalsOfFetch, onlyAscii, yogaFromFile} from './quick-start.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** @type {import('rolldown').InputOptions} */
const input = {
	cwd: root,
	platform: 'node',
	plugins: [cornersWhenNeeded, yogaFromFile, builtinsAsTheyAre, onlyAscii],
	transform: {
		target: 'node22',
		define: {
			__VERSION__: JSON.stringify(version),
			'process.env.NODE_ENV': '"production"',
			// Ink would look for React's developer tools on the network.
			'process.env.DEV': '"false"',
		},
		inject: {
			'Intl.Segmenter': [join(root, 'source/system/quick-segmenter.ts'), 'QuickSegmenter'],
			performance: [join(root, 'source/system/quick-performance.ts'), 'performance'],
			...globalsOfFetch,
		},
	},
	// A package of the sandbox evaluates text of its own; it has no other way.
	checks: {eval: false},
};

/**
 * CommonJS, which Node loads sooner: nothing of it waits, and a module of Node costs nothing until it is used.
 * @type {import('rolldown').OutputOptions}
 */
const output = {dir: dist, format: 'cjs', strict: true, minify: true, comments: {legal: false}};

/** Files and folders of ours, by their paths. @param {readonly string[]} paths */
const ours = (...paths) => new RegExp(`/source/(?:${paths.join('|')})(?:\\.|/)`.replaceAll('/', '[\\\\/]'));

/**
 * The wizard, in pieces that are loaded when they are needed; all lie in one folder, beside `helpers/`. What each start
 * needs is in one piece, with the help's tables; what the help says is in a second, what each face of the wizard needs in
 * a third, what those need that are for people in a fourth, what draws in two, what signs in in one: a file costs more than
 * its length, and a long one much memory while it's compiled.
 * @type {import('rolldown').BuildOptions}
 */
const wizard = {
	...input,
	input: {start: 'source/start.ts'},
	output: {
		...output,
		codeSplitting: {
			groups: [
				{
					name: 'base',
					test: ours('cli', 'commands/main', 'system/job-control', 'configs/libraries', 'language/english/phrases'),
					priority: 2,
				},
				{name: 'help', test: ours('commands/help'), priority: 1},
				{
					name: 'wizard',
					test: ours(
						...['commands/wizard', 'system/mask', 'system/short-client-id'],
						...['wizard/explain/notes', 'wizard/explain/for-stored-token', 'wizard/words/account-traits'],
						...['language/english/frame', 'language/english/sign-in'],
					),
					priority: 1,
				},
				{
					name: 'words',
					test: ours(
						...['wizard/words', 'wizard/actions', 'wizard/trail', 'wizard/account-rows'],
						...['wizard/explain/error-pages', 'wizard/explain/write-warnings', 'wizard/explain/for-flags'],
						...['configs/secret-stores', 'google/checks', 'google/client-summary'],
						...['actions', 'choose-client', 'ends', 'pipe', 'preview', 'revoking', 'step-names'].map(
							name => `language/english/${name}`,
						),
					),
					priority: 1,
				},
				{
					name: 'sign-in',
					test: ours('wizard/perform-sign-in', 'callback/listen', 'google/exchange'),
					priority: 1,
				},
				{name: 'react', test: /node_modules[\\/](?:react|react-reconciler|scheduler)[\\/]/, priority: 1},
				{name: 'tui', test: ours('tui/show'), priority: 0},
			],
		},
	},
};

/**
 * Programs that the wizard starts. What they share lies beside them, too: there the packages inside find what is shipped
 * with them.
 * @type {import('rolldown').BuildOptions}
 */
const helpers = {
	...input,
	input: Object.fromEntries(
		['clear', 'copy', 'open'].map(name => [`helpers/${name}`, `source/system/helpers/${name}.ts`]),
	),
	output: {...output, chunkFileNames: 'helpers/[name]-[hash].js'},
};

await rm(dist, {recursive: true, force: true});
// clipboardy looks for its tools in ../fallbacks, and open for its script beside it. No Node that is maintained runs on
// the 32-bit Windows that one of the tools is for.
await cp(join(root, 'node_modules/clipboardy/fallbacks'), join(dist, 'fallbacks'), {
	recursive: true,
	filter: source => !source.endsWith('_i686.exe'),
});
await cp(join(root, 'node_modules/open/xdg-open'), join(dist, 'helpers/xdg-open'));

// Node would take what's here for modules of the kind that the sources are.
await writeFile(join(dist, 'package.json'), '{"type": "commonjs"}\n');

const all = [wizard, helpers];
if (process.argv.includes('--watch')) {
	watch(all);
	console.log('Watching source/. Run bin/adsauth.js in another terminal.');
} else {
	const moduleIds = await Promise.all(
		all.map(async ({output, ...options}) => {
			const bundle = await rolldown(options);
			const written = await bundle.write(output);
			await bundle.close();
			return written.output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : []));
		}),
	);
	const packages = await packagesOf(root, moduleIds.flat());
	await writeNotices(root, packages, join(dist, 'THIRD-PARTY-NOTICES.txt'));
	await writeBill(root, packages, join(dist, 'sbom.cdx.json'));
}
