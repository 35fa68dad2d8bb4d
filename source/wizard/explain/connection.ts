import type {AnswerFailure, ConnectionFailure} from '../../google/token-failures.js';
import {connectionWords} from '../../language/english/connection.js';
import {explained} from './explained.js';

/** What can go wrong on the way to Google's token endpoint and back. */
export const connectionExplanations = explained<ConnectionFailure | AnswerFailure>(connectionWords, {
	unreachable: {exit: 'unreachable'},
	'timed-out-exchange': {exit: 'timedOut'},
	'tls-untrusted': {exit: 'unreachable'},
	'tls-expired': {exit: 'unreachable'},
	'tls-clock': {exit: 'unreachable'},
	'tls-checks-off': {exit: 'unusableInput'},
	'proxy-bad': {exit: 'unreachable'},
	'proxy-refused': {exit: 'unreachable'},
	'proxy-garbled': {exit: 'unreachable'},
	'captive-portal': {exit: 'unreachable'},
	'google-busy': {exit: 'unreachable'},
	'server-error': {exit: 'unreachable'},
	'unexpected-answer': {exit: 'unreachable'},
});
