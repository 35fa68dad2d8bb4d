import type {AdsErrorGroup, AdsErrorName} from '../google/ads/error-names.js';
import type {AdsFailure} from '../google/ads/failures.js';
import type {Said} from './failure-words.js';

/** An error of the Google Ads API's own, with what was asked for. */
export type AdsErrorFailure = Extract<AdsFailure, {readonly type: 'ads-error'}>;

/** The copy of one group: a function for each of its errors, so that an error without copy doesn't compile. */
export type AdsErrorWords<G extends AdsErrorGroup> = {
	readonly [N in AdsErrorName<G>]: (failure: AdsErrorFailure) => Said;
};
