import {newDelivery} from './new-delivery.js';
import type {Services} from './services.js';
import type {ConsentState} from './state.js';
import {values} from './values.js';

/** For the token: what is planned with it is neither written nor shown. */
const standIn = 'still-to-come';

/**
 * Makes sure that what flags want written can be, before a token is made that would be lost where it can't. What only
 * the real token can tell stays for later. Throws what keeps the first of them from being written.
 */
export async function lookAhead(asked: ConsentState, services: Pick<Services, 'foreseeWrite'>): Promise<void> {
	const planned = values(newDelivery(asked, {refreshToken: standIn, scopes: []}));
	for (const write of asked.session.settings.writes) await services.foreseeWrite({...write, values: planned});
}
