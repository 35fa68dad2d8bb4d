import {afterAll, beforeAll, describe, it} from 'vitest';
import {startSandbox} from '../../../source/sandbox/index.js';
import {tour} from '../walk.js';
import {stay} from './stay.js';

type Size = readonly [columns: number, rows: number];

const usual: Size = [80, 24];

/** As a person drags a window's corner about. */
const storm: readonly Size[] = [
	[79, 24],
	[60, 20],
	[33, 9],
	[20, 5],
	[41, 7],
	[120, 40],
	[12, 3],
	[200, 60],
	[45, 12],
	usual,
];

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe.concurrent('F96: at each step, in a window of', () => {
	it.for<Size>([
		[40, 12],
		[20, 5],
		[200, 60],
	])('%i x %i: what a person must know is there, and resizing leaves one frame', async (size, context) => {
		const {expect, onTestFinished} = context;
		const {terminal} = await stay({sandbox, place: 'plain', onTestFinished});
		const frames = () => ({
			steps: terminal.screen().match(/^ ●/gm)?.length,
			names: terminal.screen().match(/^ ?adsauth/gm)?.length,
			ends: terminal.screen().match(/(ctrl\+c|\^C) quit/g)?.length,
		});
		await tour(terminal, async (step, shows) => {
			const [, title = ''] = await terminal.until(/● \S+ +(.{6})/);
			terminal.resize(...size);
			const narrow = size[0] < 36 ? '' : '\\S+ +';
			await expect
				.poll(terminal.screen, {message: step, timeout: 10_000})
				.toMatch(new RegExp(`● ${narrow}${RegExp.escape(title)}`));
			await expect.poll(frames, {message: step, timeout: 10_000}).toEqual({steps: 1, names: 1, ends: 1});
			for (const next of storm) terminal.resize(...next);
			await terminal.until(shows);
			await expect.poll(frames, {message: step, timeout: 10_000}).toEqual({steps: 1, names: 1, ends: 1});
		});
	});

	it('two rows: the last frame is left once, and the prompt right below it', async ({expect, onTestFinished}) => {
		const {terminal, line} = await stay({sandbox, place: 'shell', onTestFinished});
		await terminal.until(/\$/);
		terminal.resize(100, 2);
		terminal.write(`${line}\r`);
		await terminal.until('● Consent');
		terminal.press('ctrlC');
		await expect.poll(terminal.everything, {timeout: 10_000}).toMatch(/nothing was made or changed\n\$ \n*$/);
		expect(terminal.everything().match(/Stopped/g)).toHaveLength(1);
	});

	it('its own, and what was there before stays in the history', async ({expect, onTestFinished}) => {
		const {terminal, line} = await stay({sandbox, place: 'shell', onTestFinished});
		await terminal.until(/\$/);
		terminal.write('for i in 1 2 3 4 5 6 7 8 9; do echo before-$i; done\r');
		await terminal.until('before-9');
		terminal.write(`${line}\r`);
		await terminal.until('what Google will be asked');
		for (const next of storm) terminal.resize(...next);
		await expect.poll(() => terminal.screen().match(/^ ●/gm)?.length, {timeout: 10_000}).toBe(1);
		for (const number of [1, 5, 9]) {
			expect(terminal.everything().match(new RegExp(`^before-${number}$`, 'gm'))).toHaveLength(1);
		}
	});
});
