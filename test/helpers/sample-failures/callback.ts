import type {CallbackFailure} from '../../../source/callback/failures.js';
import type {Samples} from './samples.js';

const at = {host: 'localhost', port: 65_535} as const;

export const callbackSamples: Samples<CallbackFailure> = {
	'issuer-mismatch': [{type: 'issuer-mismatch'}],
	'port-taken': [
		{type: 'port-taken', ...at},
		{type: 'port-taken', ...at, flag: '--port'},
	],
	'port-not-allowed': [
		{type: 'port-not-allowed', ...at},
		{type: 'port-not-allowed', ...at, flag: '--redirect-uri'},
	],
	'cannot-listen': [{type: 'cannot-listen', code: 'EADDRNOTAVAIL'}],
};
