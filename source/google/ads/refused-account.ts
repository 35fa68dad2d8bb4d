import {WizardError} from '../../system/wizard-error.js';
import type {Account} from './account.js';
import type {AdsFailure} from './failures.js';

/** Errors that say: this account isn't in use, whoever asks. */
const notEnabled = new Set(['CUSTOMER_NOT_ENABLED', 'ACCOUNT_NOT_SET_UP', 'INCOMPLETE_SIGNUP']);

/** The Google Ads API's own error in what was thrown, if that's what it is. */
export function adsErrorOf(error: unknown): Extract<AdsFailure, {type: 'ads-error'}> | undefined {
	if (!(error instanceof WizardError)) return undefined;
	const failure = error.failure as AdsFailure;
	return failure.type === 'ads-error' ? failure : undefined;
}

/** What is left to say of an account after asking for it ended in this error. */
export function refusedAccount(id: string, error: unknown): Account {
	return {id, ...(notEnabled.has(adsErrorOf(error)?.name ?? '') && {status: 'NOT_ENABLED'})};
}
