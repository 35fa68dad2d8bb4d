import {manyAccounts} from '../../source/sandbox/ads/many-accounts.js';
import {reach} from '../e2e/walk.js';
import {openJourney} from './journey.js';
import type {Figures} from './measures.js';
import {hasProc, peakMemory} from './proc.js';
import {percentile} from './statistics.js';
import {type Press, timeKeys} from './time-key.js';
import {untilLong} from './until-long.js';

const rounds = 20;

/** A number is typed digit by digit, then a name, and both are taken back. */
const text = '12 ac';
const presses: readonly Press[] = [
	...Array.from(text, (key, index) => [key, shown(text.slice(0, index + 1))] as const),
	...Array.from(text, (_, index) => ['\u007F', shown(text.slice(0, text.length - index - 1))] as const),
];

function shown(typed: string): RegExp {
	return new RegExp(`Filter: ${typed}▏`);
}

/** The account step of a big agency: what a key takes there, and what the program holds. */
export async function inManyAccounts(): Promise<Figures> {
	const {terminal, close} = await openJourney({accounts: manyAccounts(20_000)});
	await reach(terminal, 'accounts');
	await untilLong(terminal, /20000 accounts/);
	await untilLong(terminal, /A manager becomes the login customer/);
	const times = await timeKeys(terminal, presses, rounds);
	const memory = hasProc ? await peakMemory(terminal.pid) : undefined;
	await close();
	return {
		keyInMany: {value: percentile(times, 99)},
		...(memory !== undefined && {manyMemory: {value: memory}}),
	};
}
