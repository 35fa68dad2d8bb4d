import type {ClientType} from '../../google/client.js';
import {spoken} from '../spoken.js';
import {counted} from './counted.js';

const english = {
	client: (type: ClientType, clientId: string, project: string) =>
		`Using the ${type} client ${clientId} of the project ${project}.`,
	open: (link: string) =>
		`Open ${link} in a browser on this machine, or the address in the event's "url" anywhere else.`,
	/** `time` in ISO 8601. */
	waiting: (time: string) => `Waiting for Google's answer until ${time}.`,
	waitingOrPaste: (time: string) =>
		`Waiting for Google's answer until ${time}, or for a line with the address the browser ended on.`,
	exchanging: 'Trading the code for a token...',
	token: 'The refresh token is here.',
	checking: 'Trying the token...',
	verified: (accounts: number) => `The token works: ${counted(accounts, 'account')} reached.`,
	written: (path: string) => `Saved to ${path}.`,
	copied: 'The token is copied.',
};

export type EventsWords = typeof english;

/** What a person reads beside the events that are for a program. */
export const eventsWords = spoken('events', english);
