import type {IgnoredReason} from '../../callback/answer.js';
import {spoken} from '../spoken.js';

const reasons = {
	'not-part-of-sign-in': 'not part of this sign-in',
	'earlier-attempt': 'a page from an earlier attempt',
	malformed: 'not a proper answer of Google',
	'other-host': 'meant for another address',
	'not-a-navigation': 'another web page tried to reach this port',
	prefetch: 'the browser only looked ahead',
	https: 'the browser used https, this address is http',
} satisfies Record<IgnoredReason, string>;

const unreachable =
	"After your consent the browser ends on a page that can't be reached. That's fine: copy that page's whole address";
const takenPort =
	"After your consent the browser ends on a page of the program that holds the port, or on one that can't be reached. Its address is what counts: copy all of it";
const registered = 'When the browser has come to the page you registered, copy its whole address';
const reachedPort = "Or, where a browser reaches this machine's ports, open";

const english = {
	opening: 'opening a port on this machine',
	exchanging: 'trading the code for a token',
	waiting: 'waiting for your browser',
	left: (clock: string) => `${clock} left`,
	actions: {
		open: {label: 'open', sentence: 'Open the browser'},
		openAgain: {label: 'open again', sentence: 'Open the browser again'},
		copyLink: {label: 'copy link', sentence: 'Copy the link'},
		browser: {label: 'browser', sentence: 'Open the link in another browser'},
		error: {label: 'my browser shows an error', sentence: 'My browser shows an error'},
		wholeLink: {sentence: 'Show the whole link, for a browser on another computer'},
	},
	here: {
		open: 'Open this link in your browser:',
		opened: {full: 'Finish in the browser window that has opened, or open', short: 'Finish in your browser, or open'},
		link: (link: string) => `Open this link in a browser on this machine: ${link}`,
		paste:
			"Is your browser on another computer? When it ends on a page that can't be reached, copy that page's address and paste it here.",
		pasteShort: "Can't it reach this page in the end? Copy its address and paste it here.",
	},
	/** The browser is on another computer, or no port is open for it. */
	elsewhere: {
		notListening: (cause: string) => `${cause} So Google's answer can't come back by itself.`,
		openAbove: {
			inBrowser: 'Open the link in your browser: o does it.',
			inBrowserOrCopy: 'Open the link in your browser: o does it, and c copies it.',
			onComputer: 'Open the long link further up on the computer you sit at; c copies it.',
			there: 'Open the long link on your computer.',
		},
		address: {
			inBrowser: (url: string) => `Open this address in your browser: ${url}`,
			onComputer: (url: string) => `Open this address on the computer you sit at: ${url}`,
		},
		copy: (isPortTaken: boolean) => `${isPortTaken ? takenPort : unreachable}.`,
		copyShort: 'Then copy the address it ends on.',
		copyAndPaste: (isPortTaken: boolean) => `${isPortTaken ? takenPort : unreachable} and paste it here.`,
		pasteField: {full: 'Paste the address here: ', short: 'Paste it here: '},
		port: {
			reached: reachedPort,
			reachedLink: (link: string) => `${reachedPort} the short link: ${link}`,
			ssh: 'Or run this in another terminal there, then open the short link:',
			sshCommand: (command: string) => `Or run this in another terminal there: ${command}`,
			thenLink: (link: string) => `Then open the short link: ${link}`,
		},
	},
	/** Nothing but the address that the browser ends on leads back. */
	pasteOnly: {
		copy: `${registered}.`,
		copyAndPaste: `${registered} and paste it here.`,
	},
	browsers: {
		looking: 'looking for browsers...',
		which: 'open the link in which browser?',
		none: 'No browser was found on this machine. Copy the link instead.',
		privateWindow: (browser: string) => `${browser}, private window`,
	},
	whatIsSeen: 'what does the browser show?',
	ignored: (count: number, reason: IgnoredReason) =>
		`${count === 1 ? '1 request ignored:' : `${count} requests ignored, the last:`} ${reasons[reason]}`,
	plain: {
		looking: 'looking for browsers',
		prompt: 'paste the address that the browser ended on',
		waiting: 'Waiting for your browser',
		exchanging: 'Trading the code for a token',
	},
};

export type SignInWords = typeof english;

/** What is said while the browser is waited for. */
export const signInWords = spoken('signIn', english);
