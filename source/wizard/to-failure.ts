import {errorCode} from '../system/error-code.js';
import {WizardError} from '../system/wizard-error.js';
import {explanations} from './explain/index.js';
import type {Failure} from './failure.js';

/** Whatever was thrown, as a failure. A stranger's message is never passed on: it may hold a secret. */
export function toFailure(error: unknown): Failure {
	if (error instanceof WizardError && isFailure(error.failure)) return error.failure;
	return {type: 'unexpected', name: errorCode(error)};
}

const isFailure = (thrown: {readonly type: string}): thrown is Failure => Object.hasOwn(explanations, thrown.type);
