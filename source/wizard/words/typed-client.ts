import {chooseClientWords} from '../../language/english/choose-client.js';
import {clientTypesWords} from '../../language/english/client-types.js';
import type {TypedClientState} from '../state.js';
import type {ListChoice} from './choice.js';

/** The types a client can have. */
export function clientTypeChoices(): readonly ListChoice[] {
	const hints = chooseClientWords().typed.types;
	return (['desktop', 'web'] as const).map(clientType => ({
		label: clientTypesWords()[clientType],
		hint: hints[clientType],
		value: {type: 'choose-type', clientType},
	}));
}

/** What is asked now. */
export function typedClientTitle({type, clientId}: TypedClientState): string {
	const words = chooseClientWords().typed;
	if (type === undefined) return words.whichType;
	return clientId === undefined ? words.clientId : words.clientSecret;
}
