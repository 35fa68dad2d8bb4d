import {expect, it} from 'vitest';
import {WizardError} from '../../source/system/wizard-error.js';

it('names itself, what went wrong and why, for a debugger', () => {
	const cause = new Error('deep');
	const error = new WizardError({type: 'file-missing'}, {cause});
	expect(String(error)).toBe('WizardError: file-missing');
	expect(error.cause).toBe(cause);
});
