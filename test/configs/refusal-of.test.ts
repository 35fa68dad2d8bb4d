import {describe, expect, it} from 'vitest';
import {notEditable} from '../../source/configs/not-editable.js';
import {refusalOf} from '../../source/configs/refusal-of.js';
import {ruby} from '../../source/configs/ruby.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {sampleValues} from './sample-values.js';

const failing = (error: Error) => ({
	...ruby,
	edit: () => {
		throw error;
	},
});

describe('refusalOf', () => {
	it('is nothing where a text can be edited', () => {
		expect(refusalOf(ruby, ruby.create(sampleValues), {})).toBeUndefined();
	});

	it('is what the format says', () => {
		const refused = notEditable('computed-value', [2], 'client_id');
		expect(refusalOf(failing(refused), '', {})).toBe(refused.failure);
	});

	it.each([new TypeError('a bug'), new WizardError({type: 'config-unusable-value', key: 'clientId'})])(
		'lets %s out',
		error => {
			expect(() => refusalOf(failing(error), '', {})).toThrow(error);
		},
	);
});
