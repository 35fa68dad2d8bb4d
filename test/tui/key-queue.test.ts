import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {startFromZero} from '../../source/google/start-from-zero.js';
import {createWizard, type Wizard} from '../../source/wizard/index.js';
import type {Message} from '../../source/wizard/message.js';
import {openScreens, settled} from '../helpers/frame-at.js';
import {services} from '../helpers/services.js';
import {pasted} from '../helpers/show-screen.js';
import {settings} from '../helpers/states.js';

const right = '\u001B[C';
const left = '\u001B[D';
const ctrlC = '\u0003';

let wizard: Wizard;
let sent: Message[];
let type: (text: string) => void;

/** At the list of clients, with nothing to choose from; `n` starts from zero. */
beforeEach(async () => {
	const nothing = async () => [];
	const real = createWizard(
		services({
			findClientFiles: nothing,
			findConfiguredClients: nothing,
			watchForClientFile: () => new Promise(() => {}),
			readTypedInput: text => ({type: 'content', text}),
		}),
		settings,
	);
	sent = [];
	const send = (message: Message) => {
		sent.push(message);
		real.send(message);
	};
	wizard = {...real, send};
	const screens = openScreens(wizard, {columns: 80, rows: 24});
	onTestFinished(() => screens.close());
	type = screens.type;
	await settled();
	await settled();
});

const page = () => {
	const state = wizard.getState();
	return state.step === 'start' ? state.at : undefined;
};

describe('keys that come together', () => {
	it.each([
		['arrows', `n${right}${right}`, 2],
		['arrows of two kinds', `n${right}${right}${left}`, 1],
		['arrows and Enter', `n${right}\r${right}`, 3],
		['too many of them', `n${right.repeat(startFromZero.length + 2)}`, startFromZero.length - 1],
	])('each meet the screen that those before them led to: %s', async (_, keys, at) => {
		type(keys);
		await expect.poll(page).toBe(at);
	});

	it('keep their order when more come before they are done', async () => {
		type(`n${right}${right}`);
		type(`${left}${left}${right}`);
		await expect.poll(page).toBe(1);
	});

	it('wait for nothing when they come alone', async () => {
		type('n');
		expect(page()).toBe(0);
		await settled();
		type(right);
		expect(page()).toBe(1);
	});

	it('leave a paste whole, and in its turn', async () => {
		type(`n${right}${pasted('nnn{}')}${right}`);
		await expect.poll(() => sent).toHaveLength(4);
		expect(sent.slice(0, 3)).toEqual([{type: 'start-from-zero'}, {type: 'next-page'}, {type: 'text', text: 'nnn{}'}]);
	});

	it('are done with at Ctrl+C, which waits for none of them', async () => {
		type(`n${right}${right}${ctrlC}`);
		expect(wizard.getState().step).toBe('stopped');
		await settled();
		expect(sent).toEqual([{type: 'start-from-zero'}, {type: 'quit', exitCode: 130}]);
	});
});
