import {expect, it} from 'vitest';
import {replacedValues} from '../../source/configs/replaced-values.js';
import {formerValues, sampleValues} from './sample-values.js';

it('has what is lost, secrets masked, and nothing that stays or is new', () => {
	const {developerToken: _, ...values} = sampleValues;
	expect(replacedValues({...formerValues, clientId: sampleValues.clientId}, values)).toEqual({
		clientSecret: 'GOCSPX-••••9999',
		refreshToken: '1//••••9999',
		loginCustomerId: '9876543210',
	});
	expect(replacedValues({}, sampleValues)).toEqual({});
});

it('lets nothing of a file reach the terminal as it is', () => {
	expect(replacedValues({clientId: 'a\u001B[2Jb'}, sampleValues)).toEqual({clientId: 'ab'});
});
