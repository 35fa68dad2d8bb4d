import type {Grant} from '../google/grant.js';
import type {ConsentState, DeliverState} from './state.js';

/** A token that has just come, with what flags have answered of its account. */
export function newDelivery(asked: ConsentState, grant: Grant): DeliverState {
	const {loginCustomerId} = asked.session.settings;
	const login = loginCustomerId === undefined ? undefined : {id: loginCustomerId};
	return {
		step: 'deliver',
		asked,
		grant,
		...(login && {chosen: {account: login, login}}),
		deliveries: [],
		revealed: false,
	};
}
