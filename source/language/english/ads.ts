import type {AdsFailure} from '../../google/ads/failures.js';
import {projectOf} from '../../google/console-links.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {nameTheRequest} from './ads-error-parts.js';

export type AdsWords = FailureWords<AdsFailure>;

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

/** Copy for what the Google Ads API may refuse; that of the errors it has names for is in `ads-errors.ts`. */
export const adsWords = spoken('ads', {
	/** One that nobody knows. Nothing is guessed: it's shown as it came, for a search or for Google's support. */
	'ads-error': ({group, name, message, requestId}) => ({
		title: `The Google Ads API said ${name}`,
		cause: `Its error is ${group}.${name}: "${withoutStop(message)}".`,
		fix: ['Look this error up in the Google Ads API documentation.', ...nameTheRequest(requestId)],
	}),
	'ads-api-disabled': ({client}) => ({
		title: "The Google Ads API isn't turned on",
		cause: `The Cloud project ${projectOf(client)}, which this client belongs to, may not call it yet.`,
		fix: ['Open the page and press Enable.', 'Wait a few minutes, then check again.'],
	}),
	'ads-scope-insufficient': () => ({
		title: "The token isn't good for Google Ads",
		cause: 'It was granted without the Google Ads scope.',
		fix: ['Sign in again and tick the box for Google Ads on the consent page.'],
	}),
	'ads-no-accounts': () => ({
		title: 'This Google Account reaches no Google Ads account',
		cause: 'The call worked, and the list of accounts that came back is empty.',
		fix: [
			'Sign in with the Google Account that you use for Google Ads.',
			'Or have it invited: in Google Ads, under Admin > Access and security.',
		],
	}),
	'ads-versions-unsupported': ({versions}) => ({
		title: 'No known version of the Google Ads API is served any more',
		cause: `Google refused ${versions.join(', ')}.`,
		fix: ['Update adsauth, or name a newer version with --api-version.'],
	}),
	'ads-refused': ({status, message, requestId}) => ({
		title: 'The Google Ads API refused the call',
		cause: `Its answer was ${status}: "${withoutStop(message)}".`,
		fix: ['Check again in a minute.', ...nameTheRequest(requestId)],
	}),
});
