import {expect, it} from 'vitest';
import {findIncumbent} from '../../source/configs/incumbent.js';
import {formerValues, sampleValues} from './sample-values.js';

const {clientId} = sampleValues;
const {refreshToken, clientSecret} = formerValues;

it.each([
	['another token of this client', {...formerValues, clientId}, {clientId, clientSecret, refreshToken}],
	[
		'one without its secret',
		{clientId, refreshToken},
		{clientId, clientSecret: sampleValues.clientSecret, refreshToken},
	],
	['no token of another client', formerValues, undefined],
	['no token without a client', {refreshToken}, undefined],
	['not the very token', {...formerValues, clientId, refreshToken: sampleValues.refreshToken}, undefined],
	['nothing where there was none', {clientId, clientSecret}, undefined],
	['nothing in a new file', {}, undefined],
])('finds %s', (_, former, expected) => {
	expect(findIncumbent(former, sampleValues)).toEqual(expected);
});

it('finds none that could not be tried, for want of any secret', () => {
	expect(findIncumbent({clientId, refreshToken}, {clientId, refreshToken: 'another'})).toBeUndefined();
});
