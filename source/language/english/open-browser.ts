import type {BrowserFailure} from '../../system/failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';

export type OpenBrowserWords = FailureWords<BrowserFailure>;

/** What to say when no browser opened. */
export const openBrowserWords = spoken('openBrowser', {
	'browser-not-opened': failure => ({
		title: "The browser didn't open",
		cause: whyNot(failure),
		fix: [
			...(failure.reason === 'variable' ? ['Correct BROWSER or unset it.'] : []),
			'Copy the link on this screen and open it in a browser yourself.',
		],
	}),
	'browser-unknown': ({name, known}) => ({
		title: "That browser isn't here",
		cause: `There's no browser called ${name} here. Found: ${known.length > 0 ? known.join(', ') : 'none'}.`,
		fix: [
			'Name one of those, with :private at its end for a private window, or give the path of a browser.',
			'Or leave --browser out to use the default browser.',
		],
	}),
});

function whyNot(failure: Extract<BrowserFailure, {readonly type: 'browser-not-opened'}>): string {
	switch (failure.reason) {
		case 'no-display':
			return 'This terminal has no desktop to open a browser on.';
		case 'no-opener':
			return 'No browser was found on this computer.';
		case 'opener-failed': {
			const {exitCode} = failure;
			return `The program that opens links gave up${exitCode === undefined ? '' : ` (exit code ${exitCode})`}.`;
		}
		case 'variable':
			return `BROWSER names ${failure.command}, which isn't there or can't be run.`;
	}
}
