import type {Send} from './send.js';
import {toFailure} from './to-failure.js';

/** Waits for work that may fail without ending anything; a failure becomes a note. */
export async function noteFailure(work: Promise<void>, send: Send): Promise<void> {
	try {
		await work;
	} catch (error) {
		send({type: 'noted', note: {type: 'failure', failure: toFailure(error)}});
	}
}
