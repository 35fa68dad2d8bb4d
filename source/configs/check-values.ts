import {WizardError} from '../system/wizard-error.js';
import type {ConfigFailure} from './failures.js';
import type {Values} from './format.js';

/** Client id, secret and tokens are VSCHAR, RFC 6749 appendix A.1, A.2 and A.17; a blank at an end is a slip. */
const visible = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const tenDigits = /^\d{10}$/;

/**
 * Throws `config-unusable-value` for the first value that must not get into a config file. Printable ASCII only: an
 * old locale makes Ruby refuse a whole file for one other letter, and control characters end lines in every format.
 */
export function checkValues(values: Values): void {
	for (const [name, value] of Object.entries(values)) {
		const key = name as keyof Values;
		const usable = key === 'loginCustomerId' ? tenDigits : visible;
		if (!usable.test(value)) throw new WizardError<ConfigFailure>({type: 'config-unusable-value', key});
	}
}
