import type {AnswerFailure, ConnectionFailure} from '../../google/token-failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {signInAgain} from './fixes.js';

export type ConnectionWords = FailureWords<ConnectionFailure | AnswerFailure>;

/** Copy for what can go wrong on the way to Google's token endpoint and back. */
export const connectionWords = spoken('connection', {
	unreachable: ({reason}) => ({
		title: "Google can't be reached",
		cause: `The connection to Google failed (${reason}).`,
		fix: [
			'Check that this computer is online.',
			'If your network needs a proxy, set HTTPS_PROXY to its address, then start adsauth again.',
			signInAgain,
		],
	}),
	'timed-out-exchange': () => ({
		title: "Google didn't answer in time",
		cause: 'The sign-in worked, but the request for the token got no answer.',
		fix: ['Check your connection, VPN or firewall.', signInAgain],
	}),
	'tls-untrusted': ({reason}) => ({
		title: "The connection to Google can't be trusted",
		cause: `Its certificate comes from someone this computer doesn't know (${reason}), often a company's own proxy.`,
		fix: [
			'Ask your IT department for its root certificate, as a PEM file.',
			'Set NODE_EXTRA_CA_CERTS to the path of that file, then start adsauth again.',
		],
	}),
	'tls-expired': ({reason}) => ({
		title: 'A certificate on the way to Google has expired',
		cause: `By this computer's date and time, the certificate of the connection to Google is too old (${reason}).`,
		fix: [
			'Check the date and time of this computer.',
			"If they're right, tell whoever runs your proxy or firewall: Google renews its own certificates in time.",
			signInAgain,
		],
	}),
	'tls-clock': ({reason}) => ({
		title: "This computer's clock is behind",
		cause: `By its date and time, the certificate of the connection to Google isn't valid yet (${reason}).`,
		fix: ['Set the date and time of this computer.', signInAgain],
	}),
	'tls-checks-off': () => ({
		title: 'Certificate checks are turned off',
		cause: 'With NODE_TLS_REJECT_UNAUTHORIZED=0, anyone on the network could read your client secret and token.',
		fix: [
			'Unset NODE_TLS_REJECT_UNAUTHORIZED, then start adsauth again.',
			'If your network needs its own certificate, set NODE_EXTRA_CA_CERTS to its PEM file.',
		],
	}),
	'proxy-bad': ({variable, value, problem}) => ({
		title: `${variable} isn't a usable proxy address`,
		cause:
			problem === 'socks'
				? `It's set to ${value}, but adsauth can't use SOCKS proxies.`
				: `It's set to ${value}, which isn't an http:// or https:// address.`,
		fix: [`Set ${variable} to an address such as http://proxy.example.com:3128, or unset it.`, 'Start adsauth again.'],
	}),
	'proxy-refused': ({proxy, status}) => ({
		title: status === undefined ? "Your proxy can't be reached" : 'Your proxy refused the connection',
		cause:
			status === undefined
				? `Nothing answers at ${proxy}, which HTTPS_PROXY or HTTP_PROXY names.`
				: `The proxy ${proxy} answered with status ${status} instead of connecting to Google.`,
		fix: [
			status === 407
				? 'Put your user name and password into HTTPS_PROXY: http://user:password@host:port.'
				: 'Check HTTPS_PROXY, or ask whoever runs the proxy to allow oauth2.googleapis.com.',
			'Start adsauth again.',
		],
	}),
	'proxy-garbled': ({proxy}) => ({
		title: "Your proxy isn't an HTTP proxy",
		cause: `What answers at ${proxy}, which HTTPS_PROXY or HTTP_PROXY names, doesn't speak as one.`,
		fix: [
			proxy.startsWith('https:')
				? 'Set HTTPS_PROXY to http:// instead of https://: most proxies are reached so, for https pages too.'
				: "Check the port in HTTPS_PROXY: it may be the one for SOCKS, which adsauth can't use.",
			'Start adsauth again.',
		],
	}),
	'captive-portal': () => ({
		title: "Something else answered in Google's place",
		cause: 'The answer was a web page or came from another server, as with Wi-Fi that asks you to sign in first.',
		fix: ['Open any page in your browser, and sign in to the network if it asks you to.', signInAgain],
	}),
	'google-busy': ({status}) => ({
		title: 'Google is busy',
		cause: `Google asked to try again later (status ${status}).`,
		fix: [`Wait a few minutes. ${signInAgain}`],
	}),
	'server-error': ({status}) => ({
		title: 'Google had a problem',
		cause: `Google, or a proxy on the way, answered with error ${status}.`,
		fix: [`Wait a minute. ${signInAgain}`],
	}),
	'unexpected-answer': ({status}) => ({
		title: "The answer wasn't one of Google's",
		cause: `It doesn't have the form of Google's${status === undefined ? '' : ` (status ${status})`}, so nothing of it was used.`,
		fix: ['Check for a proxy, VPN or filter between this computer and Google.', signInAgain],
	}),
});
