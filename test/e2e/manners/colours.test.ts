import {afterAll, beforeAll, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../../source/sandbox/index.js';
import {tour} from '../walk.js';
import {stay} from './stay.js';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const esc = '\u001B';
const sgr = new RegExp(`${esc}\\[([\\d;:]*)m`, 'g');

/** Parameters of all SGR sequences the program printed in a whole tour. */
async function stylesOf(env: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
	const {terminal} = await stay({sandbox, place: 'plain', env, onTestFinished});
	await tour(terminal, async () => {});
	return new Set(Array.from(terminal.raw().matchAll(sgr), ([, parameters = '']) => parameters));
}

const colours = /^(?:3[0-8]|4[0-8]|9\d|10\d)/;

it('F96: NO_COLOR leaves no colour', async () => {
	const styles = await stylesOf({NO_COLOR: '1'});
	expect([...styles].filter(style => colours.test(style))).toEqual([]);
});

it.each([
	['a terminal of 16 million colours', {COLORTERM: 'truecolor', FORCE_COLOR: '3'}],
	['a terminal of 256', {}],
	['a terminal of 16', {TERM: 'xterm'}],
])('takes the 16 colours that a person has chosen for light or dark, and no background, in %s', async (_, env) => {
	const shown = [...(await stylesOf(env))].filter(style => colours.test(style));
	expect(shown.length).toBeGreaterThan(2);
	expect(shown.filter(style => !/^3[1-6]$/.test(style))).toEqual([]);
});
