import type {Send} from './send.js';
import type {Services} from './services.js';
import type {DeliverState} from './state.js';

/** Tries a token with real calls and says how far it is; what stands in the way is thrown. */
export async function performCheck(
	{asked, grant, chosen}: DeliverState,
	services: Services,
	send: Send,
	signal: AbortSignal,
): Promise<void> {
	const {client, session} = asked;
	const {apiVersion} = session.settings;
	const proven = await services.checkToken({
		endpoints: session.google,
		client,
		refreshToken: grant.refreshToken,
		...(apiVersion !== undefined && {apiVersion}),
		...(chosen?.login && {loginCustomerId: chosen.login.id}),
		signal,
		onCheck: check => send({type: 'check-began', check}),
	});
	send({type: 'proven', proven});
}
