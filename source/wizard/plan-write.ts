import type {WritePlan} from '../configs/plan-write.js';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import type {WizardFailure} from './failure.js';
import type {Services} from './services.js';
import type {Session} from './state.js';
import type {WriteRequest} from './write-request.js';

/**
 * Plans a write. A token that has not passed its checks replaces none of the same client that does pass them. Throws
 * `working-token-kept`, and what the service throws.
 */
export async function planWrite(request: WriteRequest, services: Services, signal: AbortSignal): Promise<WritePlan> {
	const {unproven, ...rest} = request;
	const plan = await services.planWrite(rest);
	if (unproven && plan.incumbent && (await works(plan.incumbent, unproven, services, signal))) {
		throw new WizardError<WizardFailure>({type: 'working-token-kept', path: plain(plan.resolvedPath)});
	}
	return plan;
}

/** Where it can't be tried, as with no network, nobody knows; then what is there is not taken for good. */
async function works(
	{refreshToken, ...client}: NonNullable<WritePlan['incumbent']>,
	{google, settings: {apiVersion}}: Session,
	services: Services,
	signal: AbortSignal,
): Promise<boolean> {
	try {
		await services.checkToken({
			endpoints: google,
			client,
			refreshToken,
			...(apiVersion !== undefined && {apiVersion}),
			signal,
		});
		return true;
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof WizardError)) throw error;
		return false;
	}
}
