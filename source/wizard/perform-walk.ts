import type {TreeAccount} from '../google/ads/account.js';
import type {Command} from './command.js';
import type {Send} from './send.js';
import type {Services} from './services.js';

/** In ms: a big tree comes in hundreds of pieces, and each that is sent on is drawn. */
const pause = 100;

/** Loads the accounts and passes them on as they come, gathered for a moment. */
export async function performWalk(
	{of, proven}: Extract<Command, {readonly type: 'walk-accounts'}>,
	services: Services,
	send: Send,
	signal: AbortSignal,
): Promise<void> {
	const {client, session} = of.asked;
	let gathered: TreeAccount[] = [];
	const passOn = () => {
		if (gathered.length > 0) send({type: 'accounts-found', accounts: gathered});
		gathered = [];
	};

	const timer = setInterval(passOn, pause);
	try {
		await services.walkAccounts({
			endpoints: session.google,
			client,
			refreshToken: of.grant.refreshToken,
			apiVersion: proven.apiVersion,
			roots: proven.accounts.map(({id}) => id),
			signal,
			onAccounts: batch => gathered.push(...batch),
		});
	} finally {
		clearInterval(timer);
		passOn();
	}
	send({type: 'accounts-complete'});
}
