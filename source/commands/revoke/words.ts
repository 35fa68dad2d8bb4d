import {mask} from '../../system/mask.js';
import {shortClientId} from '../../system/short-client-id.js';
import {placeOf} from '../stored-config.js';
import type {FoundToken} from './find-token.js';

/** What is about to be revoked, and what else stops working with it. */
export function aboutToken({token, configs}: FoundToken, homeFolder: string): readonly string[] {
	const {clientId} = configs[0].values;
	return [
		`Token   ${mask(token)}`,
		`Client  ${clientId === undefined ? 'not in there' : shortClientId(clientId)}`,
		...configs.map((config, index) => `${index === 0 ? 'In' : ''}`.padEnd(8) + placeOf(config, homeFolder)),
		'',
		'Google takes back all that this person granted to this Cloud project, not just this token:',
		"  every refresh token of every client of the project stops working for this person's account,",
		'  in every program and on every machine that uses one, those of colleagues as well.',
		'Tokens of other people go on working.',
		'',
	];
}
