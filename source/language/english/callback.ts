import type {CallbackFailure} from '../../callback/failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';

export type CallbackWords = FailureWords<CallbackFailure>;

/** Copy for what can go wrong with the way back from Google. */
export const callbackWords = spoken('callback', {
	'issuer-mismatch': () => ({
		title: "The answer didn't come from Google",
		cause: "An answer to this sign-in names another sender than Google, so it wasn't used.",
		fix: [
			'Try again: each attempt starts from scratch.',
			'If it happens again, use a browser profile without extensions, or another network.',
		],
	}),
	'port-taken': ({host, port, flag}) => ({
		title: `Port ${port} is in use`,
		cause: `Another program is using ${host}:${port}, where Google's answer has to come back.`,
		fix: [
			`Stop the program that uses port ${port}, then try again.`,
			...(flag === undefined
				? [
						'Or use a Desktop client, which works with any free port.',
						'Or start adsauth again with --redirect-uri and another address that is registered for this client.',
					]
				: [`Or leave out ${flag}: this client works with any free port.`]),
		],
	}),
	'port-not-allowed': ({host, port, flag}) => ({
		title: `Port ${port} isn't open to you`,
		cause: `Your system doesn't let you use ${host}:${port}, where Google's answer has to come back.`,
		fix:
			flag === undefined
				? [
						'Use a Desktop client, which works with any free port.',
						'Or start adsauth again with --redirect-uri and a registered address whose port is above 1023.',
					]
				: [`Leave out ${flag}: this client works with any free port.`, 'Or give it a port above 1023.'],
	}),
	'cannot-listen': ({code}) => ({
		title: "Google's answer can't come back to this machine",
		cause: `Your system doesn't let adsauth open a port on 127.0.0.1 (${code}).`,
		fix: [
			'Allow it, if a sandbox, a container or a security program forbids it.',
			'Or run adsauth in an ordinary terminal on your own computer.',
		],
	}),
});
