import {WizardError} from '../../source/system/wizard-error.js';

/** The failure a promise is rejected with; a promise that is kept, or breaks otherwise, fails the test. */
export async function failureOf(work: Promise<unknown>): Promise<{readonly type: string}> {
	try {
		await work;
	} catch (error) {
		if (error instanceof WizardError) return error.failure;
		throw error;
	}

	throw new Error('Expected a WizardError');
}
