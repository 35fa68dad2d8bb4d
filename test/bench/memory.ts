import {tour} from '../e2e/walk.js';
import {openJourney} from './journey.js';
import type {Figures} from './measures.js';
import {hasProc, peakMemory} from './proc.js';
import {idleMemory} from './waiting.js';

/** The most that is ever resident on a way through every step, sign-in and checks included. */
export async function memory(): Promise<Figures> {
	if (!hasProc) return {};
	const {terminal, close} = await openJourney();
	await tour(terminal, async () => {});
	const peak = await peakMemory(terminal.pid);
	await close();
	return {journeyMemory: {value: peak, bare: await idleMemory()}};
}
