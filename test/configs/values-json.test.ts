import {expect, it} from 'vitest';
import {valuesJson} from '../../source/configs/values-json.js';
import {sampleValues} from './sample-values.js';

it('is one line with all values', () => {
	expect(valuesJson({...sampleValues, projectId: 'ads-reports'})).toBe(
		`{"client_id":"${sampleValues.clientId}","client_secret":"${sampleValues.clientSecret}",` +
			`"refresh_token":"${sampleValues.refreshToken}","login_customer_id":"1234567890",` +
			`"developer_token":"${sampleValues.developerToken}"}`,
	);
});

it('leaves out what there is not', () => {
	const {clientId, clientSecret, refreshToken} = sampleValues;
	expect(Object.keys(JSON.parse(valuesJson({clientId, clientSecret, refreshToken})))).toEqual([
		'client_id',
		'client_secret',
		'refresh_token',
	]);
});
