import type {CallbackFailure} from '../callback/failures.js';
import type {ConfigFailure, ConfigProblem} from '../configs/failures.js';
import type {StoredConfigFailure} from '../configs/stored-config-failures.js';
import type {AdsFailure} from '../google/ads/failures.js';
import type {ClientFailure} from '../google/client-failures.js';
import type {StoredTokenFailure} from '../google/stored-token-failures.js';
import type {TokenFailure} from '../google/token-failures.js';
import type {SystemFailure} from '../system/failures.js';

/** What can go wrong on the way itself, rather than in one of the rooms. */
export type WizardFailure =
	| {readonly type: 'timed-out'; readonly seconds: number}
	/** Nobody is there to choose a client, and no flag names one. */
	| {readonly type: 'client-not-named'}
	/** A flag would have put the sandbox's token in a real one's place. */
	| {readonly type: 'practice-would-replace'; readonly path: string}
	/** A working token of this client stands in the file, and the new one has not passed its checks. */
	| {readonly type: 'working-token-kept'; readonly path: string}
	| {readonly type: 'sandbox-not-started'; readonly code: string}
	/** A bug of ours. `name` is the error's class or code: never its message, which may hold anything. */
	| {readonly type: 'unexpected'; readonly name: string};

/** Everything that can go wrong. What is said of each is in `language/`, or this doesn't compile. */
export type Failure =
	| AdsFailure
	| CallbackFailure
	| ClientFailure
	| ConfigFailure
	| ConfigProblem
	| StoredConfigFailure
	| StoredTokenFailure
	| SystemFailure
	| TokenFailure
	| WizardFailure;
