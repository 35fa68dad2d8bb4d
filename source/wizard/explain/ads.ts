import type {AdsFailure} from '../../google/ads/failures.js';
import {adsWords} from '../../language/english/ads.js';
import {knownAdsError} from './ads-errors/index.js';
import {adsPages, enableAdsApiPage} from './ads-errors/pages.js';
import {explained} from './explained.js';
import type {Explanations} from './explanation.js';

const refused = {exit: 'adsCallFailed'} as const;

const rows = explained<AdsFailure>(adsWords, {
	'ads-error': {...refused, link: adsPages.commonErrors},
	'ads-api-disabled': {...refused, link: enableAdsApiPage},
	'ads-scope-insufficient': refused,
	'ads-no-accounts': {...refused, link: adsPages.users},
	'ads-versions-unsupported': {...refused, link: adsPages.sunsetDates},
	'ads-refused': refused,
});

/** What the Google Ads API may refuse. The token itself is good: every one of these ends in exit code 5. */
export const adsExplanations: Explanations<AdsFailure> = {
	...rows,
	'ads-error': failure => {
		const known = knownAdsError(failure);
		return known ? {...known, ...refused} : rows['ads-error'](failure);
	},
};
