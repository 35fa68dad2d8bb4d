import {tour} from '../e2e/walk.js';
import {openTerminal} from '../helpers/terminal.js';
import {bare} from './bare.js';
import {openJourney} from './journey.js';
import type {Figures} from './measures.js';
import {median, percentile} from './statistics.js';
import {type Press, timeKeys} from './time-key.js';
import {turns} from './turns.js';

/** Each of them there and back. */
const rounds = 50;

/** Of bare Node, which answers a key with a number. */
async function timeBare(): Promise<readonly number[]> {
	const terminal = await openTerminal({command: bare('echo')});
	await terminal.until('word');
	const presses = Array.from({length: 2 * rounds}, (_, index): Press => ['x', new RegExp(`^${index + 1}\\.`, 'm')]);
	const times: number[] = [];
	for (const press of presses) times.push(...(await timeKeys(terminal, [press], 1)));
	await terminal.end();
	return times;
}

/** From key to frame, at each step of the walk. */
async function timeSteps(): Promise<ReadonlyMap<string, readonly number[]>> {
	const times = new Map<string, readonly number[]>();
	// Fails before anything is opened, and as often as the client is chosen.
	const failing = await openJourney({type: 'web', args: ['--port', '8080']});
	await failing.terminal.until("doesn't go with");
	times.set('failed', await timeKeys(failing.terminal, turns.failed ?? [], rounds));
	await failing.close();
	const journey = await openJourney();
	await tour(journey.terminal, async step => {
		times.set(step, await timeKeys(journey.terminal, turns[step] ?? [], rounds));
	});
	await journey.close();
	return times;
}

/** How long a key takes to be seen, at every step of the built program in a real terminal. */
export async function keys(): Promise<Figures> {
	const ofBare = await timeBare();
	const steps = await timeSteps();
	const [[where, worst] = ['', Number.NaN]] = [...steps]
		.map(([step, times]) => [step, percentile(times, 99)] as const)
		.toSorted(([, a], [, b]) => b - a);
	return {
		key: {value: median([...steps.values()].flat()), bare: median(ofBare)},
		keyAtWorst: {value: worst, bare: percentile(ofBare, 99), where},
	};
}
