import {describe, expect, it} from 'vitest';
import type {AdsRefusal} from '../../../source/sandbox/ads/ads-refusal.js';
import {sampleRefusals} from '../../../source/sandbox/ads/sample-refusals.js';
import {levels, listPath, queryPath, useAdsDesk} from './ads-desk.js';

const error = sampleRefusals.apiDisabled;

describe('a refusal of Google Ads that lasts', () => {
	const {desk, call, signedIn} = useAdsDesk();

	it.each<{refusal: AdsRefusal; list: number; own: number; other: number}>([
		{refusal: {error}, list: 403, own: 403, other: 403},
		{refusal: {error, on: 'list'}, list: 403, own: 200, other: 200},
		{refusal: {error, on: 'query'}, list: 200, own: 403, other: 403},
		{refusal: {error, customerId: '1234567890'}, list: 200, own: 403, other: 200},
		{refusal: {error, on: 'query', customerId: '1234567890'}, list: 200, own: 403, other: 200},
	])('concerns the calls that it is limited to: $refusal', async ({refusal, ...expected}) => {
		const headers = await signedIn();
		const statuses = async () => ({
			list: (await call(listPath, headers)).status,
			own: (await call(queryPath('1234567890'), headers, levels)).status,
			other: (await call(queryPath('9012345678'), headers, levels)).status,
		});
		desk().sandbox.knobs.adsRefusal = refusal;
		expect(await statuses()).toEqual(expected);
		expect(await statuses()).toEqual(expected);
		desk().sandbox.knobs.adsRefusal = undefined;
		expect(await statuses()).toEqual({list: 200, own: 200, other: 200});
	});

	it.each([
		['apiDisabled', 403, {reason: 'SERVICE_DISABLED'}],
		['testAccountsOnly', 403, {authorizationError: 'CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION'}],
		['tooManyRequests', 429, {quotaError: 'RESOURCE_EXHAUSTED'}],
		['accessTokenRevoked', 401, {authenticationError: 'OAUTH_TOKEN_REVOKED'}],
		['twoStepVerificationMissing', 401, {authenticationError: 'TWO_STEP_VERIFICATION_NOT_ENROLLED'}],
		['internal', 500, {internalError: 'INTERNAL_ERROR'}],
		['version', 400, {requestError: 'UNSUPPORTED_VERSION'}],
	] as const)('can be %s', async (name, status, told) => {
		desk().sandbox.knobs.adsRefusal = {error: sampleRefusals[name]};
		const streamed = queryPath('1234567890', 'searchStream');
		for (const refused of [await call(listPath, {}), await call(streamed, {}, levels)]) {
			const [detail] = refused.error.details;
			expect(refused.status).toBe(status);
			expect(refused.error.code).toBe(status);
			expect(detail.errors ? detail.errors[0].errorCode : {reason: detail.reason}).toEqual(told);
		}
	});

	it('says where to turn the API on', async () => {
		desk().sandbox.knobs.adsRefusal = {error};
		const [project] = desk().sandbox.clients.desktop.clientId.split('-');
		const url = `https://console.developers.google.com/apis/api/googleads.googleapis.com/overview?project=${project}`;
		const {body} = await call(listPath, await signedIn());
		expect(body).toEqual({
			error: {
				code: 403,
				message: expect.stringMatching(
					`^Google Ads API has not been used in project ${project} before or it is disabled`,
				),
				status: 'PERMISSION_DENIED',
				details: [
					{
						'@type': 'type.googleapis.com/google.rpc.ErrorInfo',
						reason: 'SERVICE_DISABLED',
						domain: 'googleapis.com',
						metadata: {service: 'googleads.googleapis.com'},
					},
					{
						'@type': 'type.googleapis.com/google.rpc.Help',
						links: [{description: 'Google developers console API activation', url}],
					},
				],
			},
		});
	});

	it('can come without details, as from an overloaded front door', async () => {
		desk().sandbox.knobs.adsRefusal = {error: sampleRefusals.unavailable};
		const {body} = await call(listPath, await signedIn());
		expect(body).toEqual({
			error: {code: 503, message: 'The service is currently unavailable.', status: 'UNAVAILABLE'},
		});
	});
});
