import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {rolldown} from 'rolldown';
import {describe, expect, it} from 'vitest';
import {ordinaryStart} from '../scripts/quick-frames.js';
import {cornersWhenNeeded} from '../scripts/quick-start.js';
import {sized} from './helpers/sized.js';
import {emptyFolder} from './helpers/terminal.js';

const ink = import.meta.resolve('ink');

/** What a package's file exports: as the build has it, and as it is. */
async function bothOf<Default>(url: string | URL): Promise<readonly [Default, Default]> {
	const load = async (plugins: (typeof cornersWhenNeeded)[]) => {
		const output = join(await emptyFolder(), 'bundle.mjs');
		const bundle = await rolldown({input: fileURLToPath(url), platform: 'node', plugins});
		await bundle.write({file: output});
		const exported: {default: Default} = await import(pathToFileURL(output).href);
		return {exported: exported.default, code: await readFile(output, 'utf8')};
	};
	const [quick, whole] = await Promise.all([load([cornersWhenNeeded]), load([])]);
	expect(quick.code).not.toBe(whole.code);
	return [quick.exported, whole.exported];
}

describe('what draws a frame sooner', () => {
	it('leaves every width as it was', async () => {
		const [quick, whole] = await bothOf<(text: string) => number>(import.meta.resolve('string-width'));
		const different: string[] = [];
		const compare = (text: string) => {
			if (quick(text) !== whole(text)) different.push(text);
		};
		for (let code = 0; code < 0x20000; code += 1) compare(String.fromCodePoint(code));
		for (const text of ['❤️', '👩‍👩‍👧', '🇫🇷', '🏳️‍🌈', '1️⃣', '👍🏽', '⌚︎', 'é', 'ﾊﾟ', '한국', 'नि']) compare(text);
		expect(different).toEqual([]);
	});

	it('cleans every character as before, and takes no mark and nothing ignored for an ordinary one', async () => {
		const [quick, whole] = await bothOf<(text: string) => string>(new URL('sanitize-ansi.js', ink));
		const different: number[] = [];
		for (let code = 0; code < 0x20000; code += 1) {
			const character = String.fromCodePoint(code);
			const texts = [character, `\u001B[1m${character}a`];
			const isOrdinary = ordinaryStart.test(character);
			const isOdd = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/u.test(character);
			const isDifferent = texts.some(text => [text, text].some(again => quick(again) !== whole(again)));
			if (isDifferent || (isOrdinary && isOdd)) different.push(code);
		}
		expect(different).toEqual([]);
	});

	it('draws frame after frame as before, whatever is in them and wherever they are cut', async () => {
		const [Quick, Whole] = await bothOf<Output>(new URL('output.js', ink));
		const draw = (Output: Output, frames: readonly (readonly Operation[])[]) =>
			frames.map(operations => {
				const output = new Output({width: 20, height: 6});
				for (const operation of operations) {
					if (operation.type === 'clip') output.clip(operation.clip);
					else if (operation.type === 'unclip') output.unclip();
					else output.write(operation.x, operation.y, operation.text, {transformers: operation.isLoud ? [loud] : []});
				}
				return output.get();
			});
		fc.assert(
			fc.property(fc.array(fc.array(operation, {maxLength: 12}), {minLength: 1, maxLength: 4}), frames => {
				expect(draw(Quick, frames)).toEqual(draw(Whole, frames));
			}),
			{numRuns: sized({bounded: 500, full: 5000})},
		);
	});
});

type Output = new (
	size: Readonly<Record<'width' | 'height', number>>,
) => {
	readonly clip: (clip: Clip) => void;
	readonly unclip: () => void;
	readonly write: (
		x: number,
		y: number,
		text: string,
		options: {readonly transformers: readonly (typeof loud)[]},
	) => void;
	readonly get: () => {readonly output: string; readonly height: number};
};

type Clip = Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number | undefined>>;

const loud = (line: string) => `\u001B[7m${line.toUpperCase()}\u001B[27m`;

/** Few, so that the same come again in other frames. */
const piece = fc.constantFrom(
	...['a', 'Token', ' ', '  ok', '\n', '✔', '⠹', '…', 'é', 'e\u0301', '東京', '👍🏽', '\u200B', '\u00AD', '🇫🇷'],
	...[1, 2, 22, 3, 23, 4, 24, 7, 27, 31, 39, 42, 49, 0].map(code => `\u001B[${code}m`),
	...['\u001B[1;31m', '\u001B[38;5;208m', '\u001B[48;2;1;2;3m', '\u001B]8;;http://x/\u0007', '\u001B]8;;\u0007'],
);

const at = (from: number, to: number) => fc.integer({min: from, max: to});
const edge = (to: number) => fc.option(at(-2, to), {nil: undefined});

const operation = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('write' as const),
			x: at(-3, 22),
			y: at(-2, 7),
			text: fc.array(piece, {maxLength: 12}).map(pieces => pieces.join('')),
			isLoud: fc.boolean(),
		}),
	},
	fc.record({
		type: fc.constant('clip' as const),
		clip: fc.record({x1: edge(20), x2: edge(20), y1: edge(6), y2: edge(6)}),
	}),
	fc.constant({type: 'unclip' as const}),
);

type Operation = typeof operation extends fc.Arbitrary<infer O> ? O : never;
