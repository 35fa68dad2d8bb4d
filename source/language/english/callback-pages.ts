import {spoken} from '../spoken.js';

const goBack = 'You can close this tab and go back to your terminal.';

const english = {
	/** As `<html lang>` and Content-Language name it (BCP 47). */
	language: 'en',
	granted: {
		heading: 'You’re signed in',
		text: 'Google granted access, and adsauth has received it.',
		next: goBack,
	},
	declined: {
		heading: 'Access declined',
		text: 'You declined on Google’s page: nothing was granted, and nothing was saved.',
		next: 'You can close this tab and go back to your terminal, to try again or stop there.',
	},
	failed: {
		heading: 'The sign-in didn’t finish',
		text: 'Something went wrong on the way. Your terminal says what, and how to put it right.',
		next: goBack,
	},
	'already-signed-in': {
		heading: 'You’re already signed in',
		text: 'adsauth has this sign-in, so nothing more was done.',
		next: goBack,
	},
	'already-received': {
		heading: 'Already received',
		text: 'This sign-in reached adsauth before, so nothing more was done.',
		next: goBack,
	},
	'earlier-attempt': {
		heading: 'From an earlier attempt',
		text: 'This page belongs to a sign-in that’s over. A newer one is waiting.',
		next: 'Close this tab, go back to your terminal and open the link it shows now.',
	},
	'not-part-of-sign-in': {
		heading: 'Not part of the sign-in',
		text: 'adsauth is waiting here for Google’s answer, and this isn’t it. Nothing was done.',
		next: 'Go back to your terminal and open the link it shows.',
	},
};

export type CallbackPagesWords = typeof english;

/** What the pages say that a browser is shown on the callback port. Constants, and HTML: nothing is put in. */
export const callbackPagesWords = spoken('callbackPages', english);
