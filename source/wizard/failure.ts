import type {CallbackFailure} from '../callback/failures.js';
import type {ConfigFailure} from '../configs/failures.js';
import type {ClientFailure} from '../google/client-failures.js';
import type {TokenFailure} from '../google/token-failures.js';
import type {SystemFailure} from '../system/failures.js';
import {WizardError} from '../system/wizard-error.js';
import {explanations} from './explain/index.js';

/** What can go wrong on the way itself, rather than in one of the rooms. */
export type WizardFailure =
	| {readonly type: 'timed-out'; readonly minutes: number}
	| {readonly type: 'sandbox-not-started'; readonly code: string}
	/** A bug of ours. `name` is the error's class or code: never its message, which may hold anything. */
	| {readonly type: 'unexpected'; readonly name: string};

/** Everything that can go wrong. Each has its copy in `explain/`, or this does not compile. */
export type Failure = CallbackFailure | ClientFailure | ConfigFailure | SystemFailure | TokenFailure | WizardFailure;

/** Whatever was thrown, as a failure. A stranger's message is never passed on: it may hold a secret. */
export function toFailure(error: unknown): Failure {
	if (error instanceof WizardError && isFailure(error.failure)) return error.failure;
	if (!(error instanceof Error)) return {type: 'unexpected', name: typeof error};
	const {code} = error as NodeJS.ErrnoException;
	return {type: 'unexpected', name: typeof code === 'string' ? code : error.name};
}

const isFailure = (thrown: {readonly type: string}): thrown is Failure => Object.hasOwn(explanations, thrown.type);
