import {deliverWords} from '../../language/english/deliver.js';
import {plain} from '../../system/plain-text.js';
import {type Delivery, keepingOf} from '../delivery.js';
import {explain} from '../explain/index.js';
import type {Note} from '../note.js';
import type {DeliverState} from '../state.js';
import {areFlagsAtWork} from '../unattended.js';

/** What is asked now, or goes on. */
export function deliverTitle(state: DeliverState): string {
	const {flags, leave, pasted, more, ready} = deliverWords();
	if (areFlagsAtWork(state)) return flags;
	if (state.leaving) return keepingOf(state.deliveries) === 'clipboard' ? pasted : leave[state.leaving];
	return state.deliveries.length > 0 ? more : ready;
}

/** What leaving means, while it's asked. */
export function leavingWords({leaving, deliveries}: DeliverState): string | undefined {
	if (leaving === undefined) return undefined;
	const {nowhere, clipboard, perhaps} = deliverWords().leaving;
	if (keepingOf(deliveries) === 'clipboard') return clipboard;
	const stopped = deliveries.findLast(({type}) => type === 'perhaps-piped');
	return stopped?.type === 'perhaps-piped' ? perhaps(plain(stopped.program)) : nowhere;
}

/** The token can be delivered all the same, but nobody should forget what was found, or that nothing was tried. */
export function untestedWords({proof}: DeliverState): string | undefined {
	if (proof?.type === 'passed') return undefined;
	return proof ? deliverWords().checkFailed(explain(proof.failure).title) : deliverWords().untested;
}

/** What was done with the token so far, each thing once; without the last where the note tells of it. */
export function deliveryWords(deliveries: readonly Delivery[], note?: Note): readonly string[] {
	return [...new Set((note && told.has(note.type) ? deliveries.slice(0, -1) : deliveries).flatMap(words))];
}

/** Notes that already tell of the last delivery. */
const told: ReadonlySet<string> = new Set(['copied', 'piped', 'written'] satisfies readonly Note['type'][]);

function words(delivery: Delivery): string | readonly [] {
	const {copied, piped, created: createdAt, saved, backup: kept} = deliverWords();
	if (delivery.type === 'copied') return copied;
	// What isn't known is said where it counts: before the token is left.
	if (delivery.type === 'perhaps-piped') return [];
	if (delivery.type === 'piped') return piped(plain(delivery.program));
	const {path, created, backup} = delivery.written;
	if (created) return createdAt(path);
	return backup === undefined ? saved(path) : `${saved(path)} ${kept(plain(backup))}`;
}
