import {expect, it} from 'vitest';
import {heldValues} from '../../source/configs/held-values.js';
import {sampleValues} from './sample-values.js';

it('leaves out what a format has no place for', () => {
	const {developerToken: _, ...held} = sampleValues;
	expect(heldValues({holds: ['clientId', 'clientSecret', 'refreshToken', 'loginCustomerId']}, sampleValues)).toEqual(
		held,
	);
});
