import {revokeCommandWords} from '../../language/english/revoke-command.js';
import {mask} from '../../system/mask.js';
import {shortClientId} from '../../system/short-client-id.js';
import {placeOf} from '../stored-config.js';
import type {FoundToken} from './find-token.js';

/** What is about to be revoked, and what else stops working with it. */
export function aboutToken({token, configs}: FoundToken, homeFolder: string): readonly string[] {
	const {clientId} = configs[0].values;
	const {labels, noClient, consequences} = revokeCommandWords();
	const row = (label: string, text: string) => label.padEnd(8) + text;
	return [
		row(labels.token, mask(token)),
		row(labels.client, clientId === undefined ? noClient : shortClientId(clientId)),
		...configs.map((config, index) => row(index === 0 ? labels.place : '', placeOf(config, homeFolder))),
		'',
		...consequences,
		'',
	];
}
