import {plain} from '../../system/plain-text.js';
import type {Delivery} from '../delivery.js';
import {explain} from '../explain/index.js';
import type {Note} from '../note.js';
import type {DeliverState} from '../state.js';

/** What is asked now. */
export function deliverTitle({leaving, deliveries}: DeliverState): string {
	if (leaving) return 'leave without the token?';
	return deliveries.length > 0 ? 'anything else?' : 'your refresh token is ready';
}

export const leavingWarning = "It's saved nowhere yet. Google won't show it again; you'd have to sign in once more.";

/** The token can be delivered all the same, but nobody should forget what was found, or that nothing was tried. */
export function untestedWords({proof}: DeliverState): string | undefined {
	if (proof?.type === 'passed') return undefined;
	return proof ? `The check failed: ${explain(proof.failure).title}.` : "It hasn't been tried yet.";
}

/** What was done with the token so far, each thing once; without the last where the note tells of it. */
export function deliveryWords(deliveries: readonly Delivery[], note?: Note): readonly string[] {
	return [...new Set((note && told.has(note.type) ? deliveries.slice(0, -1) : deliveries).map(words))];
}

/** Notes that already tell of the last delivery. */
const told: ReadonlySet<string> = new Set(['copied', 'piped', 'written'] satisfies readonly Note['type'][]);

function words(delivery: Delivery): string {
	if (delivery.type === 'copied') return 'Copied to the clipboard.';
	if (delivery.type === 'piped') return `Piped to ${plain(delivery.program)}.`;
	const {path, created, backup} = delivery.written;
	const kept = backup === undefined ? '' : ` As it was before: ${plain(backup)}.`;
	return created ? `Created ${path}.` : `Saved to ${path}.${kept}`;
}
