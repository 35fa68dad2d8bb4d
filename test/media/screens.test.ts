import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import chalk from 'chalk';
import {expect, it} from 'vitest';
import {screens} from '../../source/tui/screens/index.js';
import {frameAfter} from '../helpers/frame-at.js';
import {drawRows, frameIn, heightOf, widthOf} from './draw.js';
import {pictures} from './pictures.js';
import {readRuns} from './runs.js';

// The pictures are in colour, of a terminal of 16.
chalk.level = 1;

const all = Object.values(pictures).flat();

it.each(all)('media/$name.svg is a real frame', async ({name, title, state, keys = [], size}) => {
	const {columns, rows} = size ?? {columns: 80, rows: 24};
	const runs = await readRuns(await frameAfter(state, {columns, rows}, keys), columns);
	const canvas = {width: widthOf(columns), height: heightOf(runs.length), title};
	await expect(frameIn(canvas, drawRows(runs))).toMatchFileSnapshot(`../../media/${name}.svg`);
});

it.each(Object.keys(screens) as (keyof typeof screens)[])('the screen %s has its picture', step => {
	expect(pictures[step].map(({name}) => name)).toContain(step);
	for (const {name, state} of pictures[step]) {
		expect(name.startsWith(step), name).toBe(true);
		expect(state.step).toBe(step);
	}
});

it('no picture is left of a screen that is no more', async () => {
	const files = await readdir(join(import.meta.dirname, '../../media'));
	const known = ['README.md', 'journey.svg', ...all.map(({name}) => `${name}.svg`)];
	expect(files.filter(file => !known.includes(file))).toEqual([]);
});
