import type {exitCodes} from '../../wizard/explain/explanation.js';
import {spoken} from '../spoken.js';

/** The codes of signals are among them. */
export type ExitCodesWords = Readonly<Record<(typeof exitCodes)[keyof typeof exitCodes] | 129 | 130 | 143, string>>;

/** What each exit code says. */
export const exitCodesWords = spoken('exitCodes', {
	0: 'done, or left without saving the token',
	1: 'something unexpected',
	2: 'bad usage or unusable input',
	3: 'not granted: denied, a scope left out, or revoke answered with no',
	4: 'Google refused the client or the code, or gave no refresh token',
	5: 'the token is good, but the Google Ads call failed',
	6: "couldn't write or copy",
	7: 'timed out',
	8: "Google couldn't be reached",
	129: 'ended by SIGHUP, or nobody reads what it prints any more',
	130: 'ended by Ctrl+C',
	143: 'ended by SIGTERM',
});
