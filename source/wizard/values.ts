import type {Values} from '../configs/format.js';
import type {DeliverState} from './state.js';
import type {WriteRequest} from './write-request.js';

/** The values a client library needs, as far as they are known by now. */
export function values({asked: {client}, grant, chosen}: DeliverState): Values {
	const {clientId, clientSecret, projectId} = client;
	return {
		clientId,
		clientSecret,
		refreshToken: grant.refreshToken,
		...(chosen?.login && {loginCustomerId: chosen.login.id}),
		...(projectId === undefined ? {} : {projectId}),
	};
}

/** What to write, and whether it has proven good. */
export function writeRequest(state: DeliverState): Pick<WriteRequest, 'values' | 'unproven'> {
	const isProven = state.proof?.type === 'passed';
	return {values: values(state), ...(!isProven && {unproven: state.asked.session})};
}
