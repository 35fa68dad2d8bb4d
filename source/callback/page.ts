import {layOut} from './page-layout.js';

/**
 * The pages a browser can be shown on the callback port, as whole HTML documents. Constants: nothing of a request is
 * ever part of one (RFC 6749 section 3.1.2.5).
 */
export const pages = {
	granted: layOut({
		mark: 'done',
		heading: 'You’re signed in',
		text: 'Google granted access, and adsauth has received it.',
		next: 'You can close this tab and go back to your terminal.',
	}),
	declined: layOut({
		mark: 'stopped',
		heading: 'Access declined',
		text: 'You declined on Google’s page: nothing was granted, and nothing was saved.',
		next: 'You can close this tab and go back to your terminal, to try again or stop there.',
	}),
	failed: layOut({
		mark: 'stopped',
		heading: 'The sign-in didn’t finish',
		text: 'Something went wrong on the way. Your terminal says what, and how to put it right.',
		next: 'You can close this tab and go back to your terminal.',
	}),
	'already-signed-in': layOut({
		mark: 'done',
		heading: 'You’re already signed in',
		text: 'adsauth has this sign-in, so nothing more was done.',
		next: 'You can close this tab and go back to your terminal.',
	}),
	'already-received': layOut({
		mark: 'notice',
		heading: 'Already received',
		text: 'This sign-in reached adsauth before, so nothing more was done.',
		next: 'You can close this tab and go back to your terminal.',
	}),
	'earlier-attempt': layOut({
		mark: 'notice',
		heading: 'From an earlier attempt',
		text: 'This page belongs to a sign-in that’s over. A newer one is waiting.',
		next: 'Close this tab, go back to your terminal and open the link it shows now.',
	}),
	'not-part-of-sign-in': layOut({
		mark: 'notice',
		heading: 'Not part of the sign-in',
		text: 'adsauth is waiting here for Google’s answer, and this isn’t it. Nothing was done.',
		next: 'Go back to your terminal and open the link it shows.',
	}),
} as const satisfies Record<string, string>;

/** Names one of them. */
export type PageName = keyof typeof pages;
