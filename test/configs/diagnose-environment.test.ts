import {describe, expect, it} from 'vitest';
import {diagnoseEnvironment} from '../../source/configs/diagnose-environment.js';
import {sampleValues} from './sample-values.js';

const {clientId, clientSecret, refreshToken} = sampleValues;
const values = {clientId, clientSecret, refreshToken};

describe('diagnoseEnvironment', () => {
	it('is content with what it takes to sign in', () => {
		expect(diagnoseEnvironment(values)).toEqual({values, problems: []});
	});

	it('names what is missing', () => {
		expect(diagnoseEnvironment({refreshToken}).problems).toEqual([
			{type: 'config-lacks-value', key: 'clientId'},
			{type: 'config-lacks-value', key: 'clientSecret'},
		]);
	});

	it('leaves out what no library can use', () => {
		const quoted = {...values, clientSecret: `"${clientSecret}"`};
		expect(diagnoseEnvironment(quoted)).toEqual({
			values: {clientId, refreshToken},
			problems: [{type: 'config-value-malformed', key: 'clientSecret'}],
		});
	});
});
