// What makes the built program start and answer sooner. Each piece keeps what the packages do; test/quick-start.test.ts
// holds them to it.
import {readFile} from 'node:fs/promises';
import {frameCorners} from './quick-frames.js';

/**
 * Node's own modules as they are, each its own default: the bundler would copy all that a module has, getter by getter.
 * @type {import('rolldown').Plugin}
 */
export const builtinsAsTheyAre = {
	name: 'builtins-as-they-are',
	generateBundle(_, bundle) {
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== 'chunk') continue;
			// let n=require("node:process");n=e.i(n,1);
			chunk.code = chunk.code.replace(
				/\b([\w$]+)(=require\("node:[\w/]+"\);)\1=[\w$]+(?:\.[\w$]+)?\(\1,1\);/g,
				(_, name, required) => `${name}${required}${name}={__proto__:${name},default:${name}};`,
			);
		}
	},
};

/**
 * Nothing but ASCII in what is written: Node hands such a text on as it is, and V8 holds it in half the room. Each other
 * UTF-16 unit becomes its escape, which means the same in a string, a template and a regular expression.
 * @type {import('rolldown').Plugin}
 */
export const onlyAscii = {
	name: 'only-ascii',
	generateBundle(_, bundle) {
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== 'chunk') continue;
			if (/String\.raw`[^`]*[^\0-\x7f]/.test(chunk.code))
				throw new Error(`${chunk.fileName} has a raw text with letters that can't be escaped`);
			chunk.code = chunk.code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
		}
	},
};

/**
 * The layout engine's WebAssembly as a file of its own, compiled at once; the package holds it as text, and fetches it
 * from itself.
 * @type {import('rolldown').Plugin}
 */
export const yogaFromFile = {
	name: 'yoga-from-file',
	async load(id) {
		if (/yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/.test(id)) return {code: loader, moduleType: 'js'};
		if (!/yoga-wasm-base64-esm\.js$/.test(id)) return undefined;
		const text = await readFile(id, 'utf8');
		const [, base64] = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)/.exec(text) ?? [];
		if (base64 === undefined) throw new Error('yoga-layout holds its WebAssembly in another way than before');
		this.emitFile({type: 'asset', fileName: 'yoga.wasm', source: Buffer.from(base64, 'base64')});
		if (!text.includes(nameByLetters)) throw new Error('yoga-layout reads names in another way than before');
		return {code: text.replace(base64, '').replace(nameByLetters, () => nameAtOnce), moduleType: 'js'};
	},
};

/** How the layout engine reads some hundred names of its own from its memory, `A`, each time it's loaded. */
const nameByLetters = 'function N(a){for(var b="";A[a];)b+=Ga[A[a++]];return b}';
const nameAtOnce = 'function N(a){return Buffer.from(A.buffer,a,A.indexOf(0,a)-a).latin1Slice()}';

/** In the place of yoga-layout's own entry. */
const loader = `
	import {readFileSync} from 'node:fs';
	import {getRawAsset, isSea} from 'node:sea';
	import loadYoga from '../binaries/yoga-wasm-base64-esm.js';
	import wrapAssembly from './wrapAssembly.js';
	const bytes = isSea() ? getRawAsset('yoga.wasm') : readFileSync(new URL('yoga.wasm', import.meta.url));
	const code = new WebAssembly.Module(bytes);
	const instantiateWasm = (imports, receive) => {
		const instance = new WebAssembly.Instance(code, imports);
		receive(instance);
		return instance.exports;
	};
	// Compiled at once, it's whole as soon as it's loaded.
	const library = {instantiateWasm};
	void loadYoga(library);
	export default wrapAssembly(library);
	export * from './generated/YGEnums.js';
`;

/**
 * Globals that the HTTP client below google-auth-library asks for, from the fetch that it uses anyway: Node's own would
 * load all of Node's fetch beside it, which takes more memory than the rest of the exchange.
 * @type {Readonly<Record<string, [string, string]>>}
 */
export const globalsOfFetch = {Headers: ['node-fetch', 'Headers'], FormData: ['node-fetch', 'FormData']};

/**
 * Parts of packages that others stand in for. Most are Node's modules that a package asks for at once and uses in a
 * corner: without `assert` and `child_process` the first frame is here sooner, in less memory.
 * @type {import('rolldown').Plugin}
 */
export const cornersWhenNeeded = {
	name: 'corners-when-needed',
	async load(id) {
		const ofFile = [...corners, ...frameCorners].filter(({file}) => file.test(id));
		if (ofFile.length === 0) return undefined;
		let code = await readFile(id, 'utf8');
		for (const {asks, instead} of ofFile) {
			const text = code;
			code = text.replace(asks, () => instead);
			if (code === text) throw new Error(`${id} is written in another way than before`);
		}

		return {code, moduleType: 'js'};
	},
};

const corners = [
	{
		// Ink would look for React's developer tools, and name itself to them, which has all that loads it wait.
		file: /ink[\\/]build[\\/]reconciler\.js$/,
		asks: /if \(process\.env\['DEV'\] === 'true'\) \{$.*?^\}$/gms,
		instead: '',
	},
	{
		file: /(?:signal-exit|https-proxy-agent[\\/]dist)[\\/]index\.js$/,
		asks: /require\(['"]assert['"]\)/,
		instead: `Object.assign(
			(value, message) => {
				if (!value) throw new Error(message);
			},
			{
				equal(value, other, message) {
					if (value !== other) throw new Error(message);
				},
			},
		)`,
	},
	{
		// All ways to sign in that Google has; we have one.
		file: /google-auth-library[\\/]build[\\/]src[\\/]index\.js$/,
		asks: /^.*exports\.OAuth2Client\b.*$/s,
		instead: `
			exports.gaxios = require('gaxios');
			exports.ClientAuthentication = require('./auth/oauth2client').ClientAuthentication;
			exports.OAuth2Client = require('./auth/oauth2client').OAuth2Client;
		`,
	},
	{
		// Nor is anything sent but forms and JSON; to compare them with a stream loads all of the web's streams.
		file: /gaxios[\\/]build[\\/]cjs[\\/]src[\\/]gaxios\.js$/,
		asks: /opts\.data instanceof Blob \|\|[^(]*\(globalThis\.File && opts\.data instanceof File\) \|\|/,
		instead: '',
	},
	{
		file: /gaxios[\\/]build[\\/]cjs[\\/]src[\\/]gaxios\.js$/,
		asks: /opts\.data instanceof ReadableStream \|\|/,
		instead: '',
	},
	{
		// Streams and Blob for a Node that lacks them; to look for them loads them.
		file: /fetch-blob[\\/]streams\.cjs$/,
		asks: /^.*globalThis\.ReadableStream.*$/s,
		instead: '',
	},
	{
		// It warns, on the person's screen, of each Node that isn't in long-term support; the sandbox is tried on more.
		file: /oidc-provider[\\/]lib[\\/]index\.js$/,
		asks: /^if \(deno.*?^\}$/ms,
		instead: '',
	},
	{
		file: /terminal-size[\\/]index\.js$/,
		asks: /import ?\{execFileSync\} ?from ?'node:child_process';/,
		instead: "const execFileSync = (...all) => require('node:child_process').execFileSync(...all);",
	},
];
