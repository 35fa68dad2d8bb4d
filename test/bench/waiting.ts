import {reach} from '../e2e/walk.js';
import {openTerminal} from '../helpers/terminal.js';
import {bare} from './bare.js';
import {openJourney} from './journey.js';
import type {Figures} from './measures.js';
import {pass} from './pass.js';
import {cpuTime, hasProc, peakMemory} from './proc.js';

/** Long enough for the screen to be drawn anew a few times. */
const seconds = 20;

/** Bare Node's peak, as long as it's only there. */
export async function idleMemory(): Promise<number> {
	const terminal = await openTerminal({command: bare('idle')});
	await terminal.until('word');
	const peak = await peakMemory(terminal.pid);
	await terminal.end();
	return peak;
}

/** What the wait for the browser costs a slow link and a battery. */
export async function waiting(): Promise<Figures> {
	if (!hasProc) return {};
	const {terminal, close} = await openJourney();
	await reach(terminal, 'sign-in');
	await pass(2000);
	const before = {bytes: Buffer.byteLength(terminal.raw()), processor: await cpuTime(terminal.pid)};
	await pass(seconds * 1000);
	const bytes = (Buffer.byteLength(terminal.raw()) - before.bytes) / seconds;
	const processor = ((await cpuTime(terminal.pid)) - before.processor) / (seconds * 10);
	const memory = await peakMemory(terminal.pid);
	await close();
	return {
		waitingProcessor: {value: processor},
		waitingBytes: {value: bytes},
		waitingMemory: {value: memory, bare: await idleMemory()},
	};
}
