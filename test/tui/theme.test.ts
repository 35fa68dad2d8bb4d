import {stripVTControlCharacters} from 'node:util';
import chalk, {type ColorSupportLevel} from 'chalk';
import {describe, expect, it, onTestFinished} from 'vitest';
import {report} from '../../source/commands/check/report.js';
import {theme} from '../../source/tui/theme.js';
import {badConfig, goodConfig} from '../commands/check/samples.js';
import {frameAfter} from '../helpers/frame-at.js';
import {contrast} from '../media/contrast.js';
import {palettes} from '../media/palette.js';
import {pictures} from '../media/pictures.js';
import {readRuns} from '../media/runs.js';

const shown = Object.values(pictures).flat();
type Shown = (typeof shown)[number];

/** The frame as a terminal gets it: of no colours (0), of 16 (1) or of 16 million (3). */
async function frameOf({state, size = {columns: 80, rows: 24}, keys = []}: Shown, level: ColorSupportLevel) {
	const before = chalk.level;
	onTestFinished(() => {
		chalk.level = before;
	});
	chalk.level = level;
	return frameAfter(state, size, keys);
}

const sgr = new RegExp(`${'\u001B'}\\[([\\d;:]*)m`, 'g');
const parametersOf = (frame: string) => [...frame.matchAll(sgr)].map(([, parameters = '']) => parameters);

/** The lines of a frame without styles; blanks at their ends come and go with those. */
const wordsOf = (frame: string) => frame.split('\n').map(line => line.trimEnd());

/** Bold, dim, underlined, red, green, yellow and cyan, and their ends. */
const allowed = new Set(['1', '2', '4', '22', '24', '31', '32', '33', '36', '39']);

/** The theme's marks, the pointer, the cursor, the signs of a diff and the spinner. */
const mark = /^[✔●✘!·❯▏+\-\u2801-\u28FF]$/;

describe.each(shown)('$name', picture => {
	it('takes some of the 16 colours that a person has chosen, whatever the terminal could show', async () => {
		const frame = await frameOf(picture, 1);
		expect(parametersOf(frame).filter(parameters => !allowed.has(parameters))).toEqual([]);
		expect(await frameOf(picture, 3)).toBe(frame);
	});

	it('colours marks alone, so that every word is as readable as the window', async () => {
		const rows = await readRuns(await frameOf(picture, 1), picture.size?.columns ?? 80);
		const coloured = rows.flat().filter(({hue}) => hue !== undefined);
		expect(coloured.filter(({text}) => !mark.test(text))).toEqual([]);
	});

	it('says the same without colours', async () => {
		const frame = await frameOf(picture, 0);
		expect(parametersOf(frame)).toEqual([]);
		expect(wordsOf(frame)).toEqual(wordsOf(stripVTControlCharacters(await frameOf(picture, 1))));
	});
});

describe('the theme', () => {
	it('tells states apart by shape', () => {
		const {answered, current, failed, warning, plain, good, bad} = theme;
		expect(new Set([answered, current, failed, warning, plain].map(({mark}) => mark)).size).toBe(5);
		expect([good, bad]).toEqual([answered, failed]);
	});

	it('is the one of the report of check, too', () => {
		const painted: string[] = [];
		const paint = (color: string, text: string) => {
			if (!['bold', 'dim', 'underline'].includes(color)) painted.push(`${color} ${text}`);
			return text;
		};
		for (const config of [goodConfig, badConfig]) report(config, {paint, homeFolder: '/home/ada'});
		const known = [theme.good, theme.bad, theme.warning].map(({color, mark}) => `${color} ${mark}`);
		expect(new Set(painted)).toEqual(new Set(known));
	});
});

describe.each(Object.entries(palettes))('the pictures for a %s page', (_, {ground, edge, ...words}) => {
	it.each(Object.entries(words))('have %s with a contrast of 4.5 at least', (__, colour) => {
		expect(contrast(ground, colour)).toBeGreaterThanOrEqual(4.5);
	});

	it('are framed', () => expect(edge).not.toBe(ground));
});

it.each([
	['#000000', '#ffffff', 21],
	['#ffffff', '#777777', 4.48],
])('the contrast of %s and %s is %d', (one, other, expected) => {
	expect(contrast(one, other)).toBeCloseTo(expected, 2);
	expect(contrast(other, one)).toBeCloseTo(expected, 2);
});

it('no fixed colour reads well on white and on a dark ground, so the theme has none', () => {
	const greys = Array.from({length: 256}, (_, grey) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`);
	expect(greys.filter(grey => contrast(grey, '#ffffff') >= 4.5 && contrast(grey, '#1e1e1e') >= 4.5)).toEqual([]);
});
