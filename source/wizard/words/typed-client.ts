import type {TypedClientState} from '../state.js';
import type {ListChoice} from './choice.js';

/** The types a client can have. */
export const clientTypeChoices: readonly ListChoice[] = [
	{
		label: 'Desktop app',
		hint: 'recommended: nothing to register',
		value: {type: 'choose-type', clientType: 'desktop'},
	},
	{
		label: 'Web application',
		hint: 'needs a registered redirect URI',
		value: {type: 'choose-type', clientType: 'web'},
	},
];

/** What is asked now. */
export function typedClientTitle({type, clientId}: TypedClientState): string {
	if (type === undefined) return 'what type is it?';
	return clientId === undefined ? 'its client ID' : 'its client secret (not shown as you type)';
}
