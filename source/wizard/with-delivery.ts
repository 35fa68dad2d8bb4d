import {plain} from '../system/plain-text.js';
import type {Delivery} from './delivery.js';
import type {Failure} from './failure.js';
import type {DeliverState} from './state.js';

/**
 * One more thing that was done with the token. What a flag asked for and didn't get is no failure any more once it's done
 * by hand.
 */
export function withDelivery(state: DeliverState, made: Delivery): DeliverState {
	const {unattended} = state;
	const deliveries = [...state.deliveries, made];
	if (unattended === undefined) return {...state, deliveries};
	const failures = unattended.failures.filter(failure => !isMadeUpFor(failure, made));
	return {...state, deliveries, unattended: {...unattended, failures}};
}

/** Failures of a file name it, sanitised, as it was asked for or where its links end. */
function isMadeUpFor(failure: Failure, made: Delivery): boolean {
	if (made.type === 'copied') return failure.type.startsWith('clipboard-');
	if (made.type !== 'written' || !('path' in failure)) return false;
	const {path, undo} = made.written;
	return failure.path === plain(path) || (undo !== undefined && failure.path === plain(undo.resolvedPath));
}
