import type {Terminal} from '../helpers/terminal.js';
import {pass} from './pass.js';

/** A key, what the frame has to show because of it, and what the next key has to wait for, where that comes later. */
export type Press = readonly [key: string, shows: RegExp, settles?: RegExp];

/** A key that is held down repeats some thirty times a second. */
const interval = 33;

/** From the key to the frame that shows it, in ms. Resolves when the next key may come. */
async function timeKey(terminal: Terminal, [key, shows, settles]: Press): Promise<number> {
	// The last frame's change may still be on its way through the emulator.
	await terminal.until(new RegExp(`^(?![^]*${shows.source})`, shows.flags.replace('m', '')));
	const begun = performance.now();
	terminal.write(key);
	await terminal.until(shows);
	const took = performance.now() - begun;
	if (settles) await terminal.until(settles);
	await pass(Math.max(0, interval - took));
	return took;
}

/** The same for keys in turn, again and again. */
export async function timeKeys(terminal: Terminal, presses: readonly Press[], rounds: number): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const press of presses) times.push(await timeKey(terminal, press));
	}
	return times;
}
