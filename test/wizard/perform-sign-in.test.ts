import {expect, it} from 'vitest';
import {listen} from '../../source/callback/listen.js';
import type {Message} from '../../source/wizard/message.js';
import {performSignIn} from '../../source/wizard/perform-sign-in.js';
import {services} from '../helpers/services.js';
import {consent} from '../helpers/states.js';

it('opens no browser where the step is left while its port opens', async () => {
	const visit = new AbortController();
	const opened: string[] = [];
	const sent: Message[] = [];
	const port = Promise.withResolvers<void>();
	const given = services({
		findPlace: async () => ({
			kind: 'local',
			opensBrowser: true,
			browserIsHere: true,
			sshCommand: () => undefined,
			hyperlink: url => url,
		}),
		listen: async options => {
			const listener = await listen(options);
			visit.abort(new Error('left'));
			port.resolve(listener.closed);
			return listener;
		},
		openInBrowser: async url => void opened.push(url),
	});
	const send = (message: Message) => void sent.push(message);
	await expect(performSignIn(consent, given, send, visit.signal)).rejects.toThrow('left');
	await port.promise;
	expect({opened, sent}).toEqual({opened: [], sent: []});
});
