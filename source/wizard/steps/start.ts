import {startFromZero} from '../../google/start-from-zero.js';
import type {StepUpdate} from '../next.js';
import {toClient, toConsent, toMissingSecret} from './client.js';

/** The console's pages, one after the other. The file's arrival ends the step, wherever the person is. */
export const start: StepUpdate<'start'> = ({note: _, ...state}, message) => {
	const page = startFromZero[state.at];
	switch (message.type) {
		case 'open':
			return page ? [state, {type: 'open-browser', url: page.url}] : [state];
		case 'next-page':
			return [{...state, at: Math.min(state.at + 1, startFromZero.length - 1)}];
		case 'previous-page':
			return [{...state, at: Math.max(state.at - 1, 0)}];
		case 'back':
			return state.at > 0 ? [{...state, at: state.at - 1}] : toClient(state.session);
		case 'noted':
			return [{...state, note: message.note}];
		case 'text':
			return [state, {type: 'read-client', input: message.text}];
		case 'client-read':
			return toConsent(state.session, message.client);
		case 'client-refused': {
			const {failure} = message;
			return toMissingSecret(state.session, failure, state) ?? [{...state, note: {type: 'failure', failure}}];
		}
		case 'failed':
			return [{...state, note: {type: 'failure', failure: message.failure}}];
		default:
			return [state];
	}
};
