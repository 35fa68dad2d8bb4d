import type {AdsErrorGroup, AdsErrorName} from '../../../google/ads/error-names.js';
import type {AdsFailure} from '../../../google/ads/failures.js';
import type {Explanation} from '../explanation.js';

/** An error of the API's own, with what was asked for. */
export type AdsErrorFailure = Extract<AdsFailure, {readonly type: 'ads-error'}>;

/** All of these end in the same exit code. */
export type AdsErrorExplanation = Omit<Explanation, 'exit'>;

/** The copy of one group: a function for each of its errors, so that an error without copy does not compile. */
export type AdsErrorCopy<G extends AdsErrorGroup> = {
	readonly [N in AdsErrorName<G>]: (failure: AdsErrorFailure) => AdsErrorExplanation;
};
