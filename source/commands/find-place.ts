import type {NamedBrowser} from '../system/find-browser.js';
import {hyperlink} from '../system/hyperlink.js';
import {lookAround} from '../system/look-around.js';
import {sshCommand} from '../system/ssh-command.js';
import {userName} from '../system/user-name.js';
import {whereabouts} from '../system/whereabouts.js';
import type {Place} from '../wizard/services.js';
import type {Runtime} from './runtime.js';

/** Where we run, what `--browser` changes about that, and the tunnel that would bring a port of this machine to the person's own. */
export async function findPlace(
	{env, platform}: Pick<Runtime, 'env' | 'platform'>,
	ownBrowser: NamedBrowser | undefined,
): Promise<Place> {
	return {
		...whereabouts({env, platform, surroundings: await lookAround(), ownBrowser}),
		hyperlink: url => hyperlink(url, env),
		sshCommand: redirectUri => {
			const {hostname, port} = new URL(redirectUri);
			const host = hostname === '[::1]' ? hostname : '127.0.0.1';
			return sshCommand({env, userName: userName(), host, port: Number(port)});
		},
	};
}
