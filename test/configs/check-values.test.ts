import {describe, expect, it} from 'vitest';
import {checkValues} from '../../source/configs/check-values.js';
import {sampleValues} from './sample-values.js';
import {failureOf} from './workspace.js';

describe('checkValues', () => {
	it('takes what Google gives', () => {
		expect(() => checkValues(sampleValues)).not.toThrow();
		expect(() => checkValues({...sampleValues, clientSecret: `x y'"\\#{}~!`})).not.toThrow();
	});

	it.each(['', ' ', ' x', 'x ', 'a\nb', 'a\rb', 'a\tb', 'a\0b', 'a\u007Fb', 'a\u0085b', 'ä', 'a\u202Eb', 'x\n'])(
		'refuses %j, naming the value it is for and never the value',
		async value => {
			for (const key of ['clientId', 'clientSecret', 'refreshToken', 'developerToken'] as const) {
				const failure = await failureOf(() => checkValues({...sampleValues, [key]: value}));
				expect(failure).toEqual({type: 'config-unusable-value', key});
			}
		},
	);

	it.each(['123-456-7890', '123456789', '12345678901', '', '123456789a', '１２３４５６７８９０'])(
		'refuses the customer id %j',
		async loginCustomerId => {
			const failure = await failureOf(() => checkValues({...sampleValues, loginCustomerId}));
			expect(failure).toEqual({type: 'config-unusable-value', key: 'loginCustomerId'});
		},
	);
});
