import {WizardError} from '../system/wizard-error.js';
import type {NotEditable} from './failures.js';
import type {Format, Values} from './format.js';

const placeholders = {
	clientId: 'INSERT_CLIENT_ID_HERE',
	clientSecret: 'INSERT_CLIENT_SECRET_HERE',
	refreshToken: 'INSERT_REFRESH_TOKEN_HERE',
};

/** Why a text is not edited where nothing has to change but what isn't there. */
export function refusalOf(format: Format, text: string, values: Partial<Values>): NotEditable | undefined {
	try {
		format.edit(text, {...placeholders, ...values});
		return undefined;
	} catch (error) {
		if (!(error instanceof WizardError) || error.failure.type !== 'config-not-editable') throw error;
		return error.failure as NotEditable;
	}
}
