import {clientTypesWords} from '../language/english/client-types.js';
import {shortClientId} from '../system/short-client-id.js';
import type {Client} from './client.js';
import {projectOf} from './console-links.js';

/** What a screen shows of a client. Nothing of its secret. */
export type ClientSummary = {
	/** As the console calls it. */
	readonly type: string;
	/** Shortened: `1047…8f2k.apps.googleusercontent.com` */
	readonly clientId: string;
	/** Its id, or its number where the id is unknown. */
	readonly project: string;
};

/** What a screen shows of a client, with or without its secret. */
export function clientSummary(client: Omit<Client, 'clientSecret'>): ClientSummary {
	return {
		type: clientTypesWords()[client.type],
		clientId: shortClientId(client.clientId),
		project: projectOf(client),
	};
}
