import {passChecks, writeRubyConfig} from '../e2e/journey.js';
import {reach} from '../e2e/walk.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {bare} from './bare.js';
import {openJourney} from './journey.js';
import type {Figures} from './measures.js';
import {median} from './statistics.js';

const rounds = 7;

/** In ms, from the key. */
async function timeExit(terminal: Terminal, key: 'ctrlC' | 'enter'): Promise<number> {
	const begun = performance.now();
	terminal.press(key);
	await terminal.exited;
	return performance.now() - begun;
}

/** Ways out: before a port is open, while one is, and with the token delivered. */
const waysOut: Readonly<Record<string, (terminal: Terminal) => Promise<number>>> = {
	consent: async terminal => {
		await reach(terminal, 'consent');
		return timeExit(terminal, 'ctrlC');
	},
	waiting: async terminal => {
		await reach(terminal, 'sign-in');
		return timeExit(terminal, 'ctrlC');
	},
	done: async terminal => {
		await reach(terminal, 'checking');
		await passChecks(terminal);
		await writeRubyConfig(terminal);
		return timeExit(terminal, 'enter');
	},
};

async function timeBare(): Promise<number> {
	const terminal = await openTerminal({command: bare('echo')});
	await terminal.until('word');
	return timeExit(terminal, 'ctrlC');
}

/** From the last key to the end of the process. */
export async function exit(): Promise<Figures> {
	const times = new Map(Object.keys(waysOut).map(name => [name, [] as number[]]));
	const ofBare: number[] = [];
	for (let round = 0; round < rounds; round++) {
		ofBare.push(await timeBare());
		for (const [name, wayOut] of Object.entries(waysOut)) {
			const {terminal, close} = await openJourney();
			times.get(name)?.push(await wayOut(terminal));
			await close();
		}
	}
	const [[where, slowest] = ['', Number.NaN]] = [...times]
		.map(([name, all]) => [name, median(all)] as const)
		.toSorted(([, a], [, b]) => b - a);
	return {exit: {value: slowest, bare: median(ofBare), where}};
}
