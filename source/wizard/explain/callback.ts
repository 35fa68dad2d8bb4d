import type {CallbackFailure} from '../../callback/failures.js';
import {callbackWords} from '../../language/english/callback.js';
import {explained} from './explained.js';

/** What can go wrong with the way back from Google. */
export const callbackExplanations = explained<CallbackFailure>(callbackWords, {
	'issuer-mismatch': {exit: 'notGranted'},
	'port-taken': {exit: 'unusableInput'},
	'port-not-allowed': {exit: 'unusableInput'},
	'cannot-listen': {exit: 'unexpected'},
});
