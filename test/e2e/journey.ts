import {once} from 'node:events';
import {writeFile} from 'node:fs/promises';
import {type AddressInfo, createServer} from 'node:net';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import {type SandboxOptions, startSandbox} from '../../source/sandbox/index.js';
import {type ConsentChoice, signInOverHttp} from '../helpers/http-browser.js';
import {emptyFolder, openTerminal, type Terminal} from '../helpers/terminal.js';

type Options = Parameters<typeof openTerminal>[0] & {
	readonly type?: 'desktop' | 'web';
	readonly sandbox?: SandboxOptions;
};

/** A stand-in for Google, a client file of it in the home folder, and the built program in a terminal, asked to use it. */
export async function startJourney({
	type = 'desktop',
	sandbox: sandboxOptions,
	args = [],
	env = {},
	...options
}: Options = {}) {
	const webRedirectUris = [`http://127.0.0.1:${await freePort()}/oauth2callback`];
	const sandbox = await startSandbox({webRedirectUris, ...sandboxOptions});
	onTestFinished(() => sandbox.close());
	const home = options.home ?? (await emptyFolder());
	const client = sandbox.clients[type];
	const clientFile = join(home, 'client_secret_test.json');
	await writeFile(clientFile, clientJson(client), {mode: 0o600});
	const terminal = await openTerminal({
		...options,
		home,
		args: ['-P', clientFile, ...args],
		env: {ADSAUTH_SANDBOX: sandbox.origin, ...env},
	});
	onTestFinished(async () => {
		await terminal.end();
	});
	return {sandbox, terminal, client, clientFile, home};
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const {port} = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** As the console has it for download. */
export function clientJson({
	type,
	clientId,
	clientSecret,
	projectId,
	redirectUris,
}: Awaited<ReturnType<typeof startSandbox>>['clients']['desktop']) {
	return JSON.stringify({
		[type === 'web' ? 'web' : 'installed']: {
			client_id: clientId,
			project_id: projectId,
			auth_uri: 'https://accounts.google.com/o/oauth2/auth',
			token_uri: 'https://oauth2.googleapis.com/token',
			auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
			client_secret: clientSecret,
			redirect_uris: redirectUris,
		},
	});
}

/** From the consent step to the end of the sign-in, as a person does it who presses `choice`. Returns the link. */
export async function signIn(terminal: Terminal, choice?: ConsentChoice): Promise<string> {
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const [link] = await terminal.until(linkOnScreen);
	await signInOverHttp(link, choice);
	return link;
}

/** On through checks that pass, choosing no account, to where the token is delivered. */
export async function passChecks(terminal: Terminal): Promise<void> {
	await terminal.until('the token works');
	terminal.press('enter');
	await terminal.until('which account will you call?');
	terminal.write('\t');
	await terminal.until('your refresh token is ready');
}

/** From where the token is delivered: writes a new config for Ruby, and is there again. */
export async function writeRubyConfig(terminal: Terminal): Promise<void> {
	terminal.write('w');
	await terminal.until('❯ Ruby');
	terminal.press('enter');
	await terminal.until(/create .*google_ads_config\.rb\?/);
	terminal.press('enter');
	await terminal.until(/Saved to .*google_ads_config\.rb/);
}

/** From where the token is delivered, to where a command to pipe it to can be typed. */
export async function askForCommand(terminal: Terminal): Promise<void> {
	terminal.write('p');
	await terminal.until('pipe to which command?');
	terminal.press('up');
	terminal.press('up');
	terminal.press('enter');
	await terminal.until('Command:');
}

/** The short link on the sign-in screen. */
export const linkOnScreen = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\/(?!oauth2callback)[\w-]{12,}/;

/** The consent page's whole address, as it comes to stand above the frame; the terminal alone wraps it. */
export async function consentUrlAbove(terminal: Terminal): Promise<string> {
	const [, address = ''] = await terminal.untilRaw(/(http:\/\/127\.0\.0\.1:\d+\/o\/oauth2[!-~]+)\s/);
	return address;
}
