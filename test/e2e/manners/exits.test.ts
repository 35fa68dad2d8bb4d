import {afterAll, beforeAll, describe, it} from 'vitest';
import {startSandbox} from '../../../source/sandbox/index.js';
import {sized} from '../../helpers/sized.js';
import type {Terminal} from '../../helpers/terminal.js';
import {isRunning} from '../../system/is-running.js';
import {isOpen, reach, steps} from '../walk.js';
import {type Place, stay} from './stay.js';

type Exit = {readonly code: string; readonly leave: (terminal: Terminal, pid: number) => void};

const signal = (name: NodeJS.Signals) => (_: Terminal, pid: number) => void process.kill(pid, name);

const exits: Readonly<Record<string, Exit>> = {
	'Ctrl+C': {code: '130', leave: terminal => terminal.press('ctrlC')},
	SIGINT: {code: '130', leave: signal('SIGINT')},
	SIGTERM: {code: '143', leave: signal('SIGTERM')},
	SIGHUP: {code: '129', leave: signal('SIGHUP')},
	'an uncaught error': {code: '1', leave: signal('SIGUSR2')},
};

/** An error that nobody expects and that holds a secret, thrown on a signal. */
const thrower = `--import=data:text/javascript,process.on('SIGUSR2',()=>{throw(new(TypeError)('GOCSPX-canary'))})`;

const places: readonly Place[] = ['plain', '40x12', 'tmux'];

/**
 * Each step meets each place and at least two exits, each exit meets each place; the steps that hold most, the wait and
 * the token, meet every exit. No code knows of more than two of them; all of steps x exits x places is tried by
 * `npm run test:soak`.
 */
const pairs = steps.flatMap((step, row) =>
	Object.keys(exits).flatMap((exit, column) => {
		const isHeavy = step === 'sign-in' || step === 'deliver';
		return isHeavy || (row + column) % 2 === 0 ? [{step, exit, place: places[(row + (column >> 1)) % 3]!}] : [];
	}),
);

const all = steps.flatMap(step => Object.keys(exits).flatMap(exit => places.map(place => ({step, exit, place}))));
const cases = sized({bounded: pairs, full: all});

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe.concurrent('F94: at each step, however it ends', () => {
	it.for(cases)('$step, $exit, $place', async ({step, exit, place}, {expect, onTestFinished}) => {
		const {code, leave} = exits[exit]!;
		const {terminal, pid, ...keeper} = await stay({sandbox, place, env: {NODE_OPTIONS: thrower}, onTestFinished});
		const port = await reach(terminal, step);
		leave(terminal, await pid());
		await expect.poll(keeper.code, {timeout: 10_000}).toBe(code);
		if (port !== undefined) expect(await isOpen(port)).toBe(false);
		const {before, after} = await keeper.modes();
		expect(before).toContain('icanon');
		expect(after).toBe(before);
		await expect.poll(terminal.isRestored).toBe(true);
		await terminal.until('Stopped');
		expect(terminal.raw()).not.toContain('canary');
		if (exit === 'an uncaught error') await terminal.until('adsauth ended unexpectedly (TypeError).');
	});
});

// One at a time: each terminal that is open beside another keeps that one open, too. What runs in tmux doesn't feel it
// when the window is closed, and goes on.
describe('F94: at each step, when the terminal is closed', () => {
	it.for(steps)('%s', async (step, {expect, onTestFinished}) => {
		const place = steps.indexOf(step) % 2 === 0 ? 'plain' : '40x12';
		const {terminal, code} = await stay({sandbox, place, onTestFinished});
		const port = await reach(terminal, step);
		terminal.hangUp();
		await expect.poll(code, {timeout: 10_000}).toBe('129');
		if (port !== undefined) expect(await isOpen(port)).toBe(false);
	});

	it('and when what started it is killed', async ({expect, onTestFinished}) => {
		const {terminal, home} = await stay({sandbox, place: 'plain', onTestFinished});
		const port = await reach(terminal, 'sign-in');
		terminal.kill('SIGKILL');
		await expect.poll(() => isOpen(port!), {timeout: 10_000}).toBe(false);
		await expect.poll(() => isRunning(home), {timeout: 10_000}).toBe(false);
	});
});
