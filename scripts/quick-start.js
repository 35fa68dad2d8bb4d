import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Node's own modules by `require`: an import statement evaluates every getter that a module exports, and those of
 * `node:http` alone load a whole HTTP client.
 * @type {import('esbuild').Plugin}
 */
export const builtinsByRequire = {
	name: 'builtins-by-require',
	setup(build) {
		build.initialOptions.write = false;
		build.onEnd(async ({outputFiles = []}) => {
			for (const {path, contents, text} of outputFiles) {
				await mkdir(dirname(path), {recursive: true});
				await writeFile(path, path.endsWith('.js') ? withRequire(text) : contents);
			}
		});
	},
};

/** @param {string} code as esbuild writes it when it minifies */
function withRequire(code) {
	return code.replace(
		/\bimport( ?\w+| ?\* ?as \w+)?,?(\{[^}]*\})? ?from ?"(node:(?!module")[\w/]+)";/g,
		(_, whole, parts, path) =>
			[
				whole && `const ${whole.replace(/\* ?as /, '').trim()}=require("${path}");`,
				parts && `const${parts.replaceAll(' as ', ':')}=require("${path}");`,
			].join(''),
	);
}

/**
 * The layout engine's WebAssembly as a file of its own, compiled at once; the package holds it as text, and fetches it
 * from itself.
 * @param {string} dist the folder where the file is to lie, beside the code
 * @returns {import('esbuild').Plugin}
 */
export const yogaFromFile = dist => ({
	name: 'yoga-from-file',
	setup(build) {
		const folder = dirname(dirname(require.resolve('yoga-layout')));
		const binaries = join(folder, 'binaries/yoga-wasm-base64-esm.js');
		build.onLoad({filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/}, async () => {
			return {
				contents: `
					import {readFileSync} from 'node:fs';
					import loadYoga from '../binaries/yoga-wasm-base64-esm.js';
					import wrapAssembly from './wrapAssembly.js';
					const code = new WebAssembly.Module(readFileSync(new URL('./yoga.wasm', import.meta.url)));
					const instantiateWasm = (imports, receive) => {
						const instance = new WebAssembly.Instance(code, imports);
						receive(instance);
						return instance.exports;
					};
					export default wrapAssembly(await loadYoga({instantiateWasm}));
					export * from './generated/YGEnums.js';
				`,
				resolveDir: join(folder, 'src'),
				loader: 'js',
			};
		});
		build.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, async () => {
			const text = await readFile(binaries, 'utf8');
			const found = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)/.exec(text);
			if (!found) throw new Error('yoga-layout holds its WebAssembly in another way than before');
			await writeFile(join(dist, 'yoga.wasm'), Buffer.from(found[1], 'base64'));
			return {contents: text.replace(found[1], ''), loader: 'js'};
		});
	},
});

/**
 * The width of a text without the table of all emoji, which takes as long to compile as Node takes to start: a single
 * UTF-16 unit is an emoji if it is shown as one (Emoji_Presentation), and only longer clusters need the table.
 * @type {import('esbuild').Plugin}
 */
export const emojiTableWhenNeeded = {
	name: 'emoji-table-when-needed',
	setup(build) {
		build.onLoad({filter: /string-width[\\/]index\.js$/}, async ({path}) => {
			const text = await readFile(path, 'utf8');
			const table = String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`;
			if (!text.includes(table)) throw new Error('string-width looks emoji up in another way than before');
			const lookUp = String.raw`
				let table;
				const rgiEmojiRegex = {
					test(segment) {
						if (segment.length === 1) return /\p{Emoji_Presentation}/u.test(segment);
						table ??= new RegExp('^\\p{RGI_Emoji}$', 'v');
						return table.test(segment);
					},
				};
			`;
			return {contents: text.replace(table, () => lookUp), loader: 'js'};
		});
	},
};
