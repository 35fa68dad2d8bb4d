/**
 * What a service throws when it knows what went wrong. `failure` holds only allow-listed facts and never a secret: it
 * is what people and programs are shown. `cause` is for a debugger and is never printed.
 *
 * Each room declares its own failures (`callback/failures.ts`, `configs/failures.ts`, ...); `wizard/failure.ts` unites
 * them, and what is said of each is in `language/`.
 */
export class WizardError<F extends {readonly type: string} = {readonly type: string}> extends Error {
	readonly failure: F;

	constructor(failure: F, options?: ErrorOptions) {
		super(failure.type, options);
		this.name = 'WizardError';
		this.failure = failure;
	}
}
