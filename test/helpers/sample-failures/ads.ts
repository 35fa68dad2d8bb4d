import type {AdsErrorGroup, AdsErrorName} from '../../../source/google/ads/error-names.js';
import type {AdsFailure} from '../../../source/google/ads/failures.js';
import {type SamplePlace, type Samples, samplePlace} from './samples.js';

type AdsError = Extract<AdsFailure, {readonly type: 'ads-error'}>;

const facts = {type: 'ads-error', message: 'What Google says.', requestId: 'Z4Q_KggHsDHwTzYYp-_H2A'} as const;

/** A known error, of a call to one account by way of another. */
export function adsErrorSample<G extends AdsErrorGroup>(
	group: G,
	name: AdsErrorName<G>,
	{client}: SamplePlace = samplePlace,
): AdsError {
	return {...facts, group, name, client, customerId: '1234567890', loginCustomerId: '9876543210'};
}

export const adsSamples = (place: SamplePlace = samplePlace): Samples<AdsFailure> => ({
	'ads-error': [
		{...facts, group: 'fieldError', name: 'REQUIRED', client: place.client},
		adsErrorSample('authorizationError', 'USER_PERMISSION_DENIED', place),
	],
	'ads-api-disabled': [{type: 'ads-api-disabled', client: place.client}],
	'ads-scope-insufficient': [{type: 'ads-scope-insufficient'}],
	'ads-no-accounts': [{type: 'ads-no-accounts'}],
	'ads-versions-unsupported': [{type: 'ads-versions-unsupported', versions: ['v25', 'v26']}],
	'ads-refused': [
		{type: 'ads-refused', status: 'UNAUTHENTICATED', message: 'Request had invalid credentials.'},
		{type: 'ads-refused', status: '418', message: '', requestId: 'Z4Q_KggHsDHwTzYYp-_H2A'},
	],
});
