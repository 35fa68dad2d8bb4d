import type {AdsFailure} from '../../google/ads/failures.js';
import {consoleLinks, projectOf} from '../../google/console-links.js';
import type {AdsErrorExplanation, AdsErrorFailure} from './ads-errors/ads-error-copy.js';
import {knownAdsError} from './ads-errors/index.js';
import {adsPages, nameTheRequest} from './ads-errors/words.js';
import type {Explanations} from './explanation.js';

/** Copy for what the Google Ads API may refuse. The token itself is good: every one of these ends in exit code 5. */
export const adsExplanations = {
	'ads-error': failure => ({...(knownAdsError(failure) ?? unknownError(failure)), exit: 'adsCallFailed'}),
	'ads-api-disabled': ({client}) => ({
		title: "The Google Ads API isn't turned on",
		cause: `The Cloud project ${projectOf(client)}, which this client belongs to, may not call it yet.`,
		fix: ['Open the page and press Enable.', 'Wait a few minutes, then check again.'],
		link: consoleLinks(projectOf(client)).enableAdsApi,
		exit: 'adsCallFailed',
	}),
	'ads-scope-insufficient': () => ({
		title: "The token isn't good for Google Ads",
		cause: 'It was granted without the Google Ads scope.',
		fix: ['Sign in again and tick the box for Google Ads on the consent page.'],
		exit: 'adsCallFailed',
	}),
	'ads-no-accounts': () => ({
		title: 'This Google Account reaches no Google Ads account',
		cause: 'The call worked, and the list of accounts that came back is empty.',
		fix: [
			'Sign in with the Google Account that you use for Google Ads.',
			'Or have it invited: in Google Ads, under Admin > Access and security.',
		],
		link: adsPages.users,
		exit: 'adsCallFailed',
	}),
	'ads-versions-unsupported': ({versions}) => ({
		title: 'No known version of the Google Ads API is served any more',
		cause: `Google refused ${versions.join(', ')}.`,
		fix: ['Update adsauth, or name a newer version with --api-version.'],
		link: 'https://developers.google.com/google-ads/api/docs/sunset-dates',
		exit: 'adsCallFailed',
	}),
	'ads-refused': ({status, message, requestId}) => ({
		title: 'The Google Ads API refused the call',
		cause: `Its answer was ${status}: "${message.replace(/\.$/, '')}".`,
		fix: ['Check again in a minute.', ...nameTheRequest(requestId)],
		exit: 'adsCallFailed',
	}),
} as const satisfies Explanations<AdsFailure>;

/** Nothing is guessed: the error is shown as it came, for a search or for Google's support. */
function unknownError({group, name, message, requestId}: AdsErrorFailure): AdsErrorExplanation {
	return {
		title: `The Google Ads API said ${name}`,
		cause: `Its error is ${group}.${name}: "${message.replace(/\.$/, '')}".`,
		fix: ['Look this error up in the Google Ads API documentation.', ...nameTheRequest(requestId)],
		link: adsPages.commonErrors,
	};
}
