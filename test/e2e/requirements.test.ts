import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {get, headerOf, send, statusOf} from '../callback/wire.js';
import {goodResponse, json} from '../google/token-server.js';
import {openHttpBrowser, redirectOf, signInOverHttp} from '../helpers/http-browser.js';
import {linkOnScreen, startJourney} from './journey.js';
import {startJsonJourney} from './json-journey.js';
import {startScripted} from './scripted-journey.js';

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

/** The local address of each socket of this machine that listens on a port, in Linux's own hexadecimal. */
async function listeners(port: number) {
	const tables = await Promise.all(['tcp', 'tcp6'].map(name => readFile(`/proc/net/${name}`, 'utf8')));
	const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
	return tables
		.flatMap(table => table.split('\n').map(line => line.trim().split(/\s+/)))
		.filter(([, local, , status]) => local?.endsWith(suffix) && status === '0A')
		.map(([, local]) => local?.split(':')[0]);
}

describe('the front channel and the back channel of the built program', () => {
	it('R11 R12 R13 R15 R16: one code is exchanged once, with a verifier that nobody else saw', async () => {
		const journey = await startScripted([json(200, goodResponse)]);
		const {asked, state, answer, exchanges, exited, consent, stdout, stderr} = journey;
		const page = await answer({state, code: '4/0Agenuine'});
		expect(await exited).toBe(0);
		expect(exchanges).toHaveLength(1);
		const form = exchanges[0]!;
		const verifier = form.get('code_verifier') ?? '';
		expect(verifier).toMatch(/^[\w.~-]{43,128}$/);
		expect(asked.get('code_challenge_method')).toBe('S256');
		expect(asked.get('code_challenge')).toBe(challengeOf(verifier));
		expect(form.get('redirect_uri')).toBe(asked.get('redirect_uri'));
		expect(form.get('redirect_uri')).toBe(consent.redirectUri);
		for (const seen of [consent.url, consent.link, page, stdout(), stderr()]) expect(seen).not.toContain(verifier);
	});

	it('R36 R47: asks for the one scope it needs, offline and with consent', async () => {
		const {asked} = await startScripted([]);
		expect(asked.getAll('scope')).toEqual(['https://www.googleapis.com/auth/adwords']);
		expect(asked.getAll('access_type')).toEqual(['offline']);
		expect(asked.getAll('prompt')).toEqual(['consent']);
	});

	it('R22: leads nowhere but to its own page, whatever the answer says', async () => {
		const {state, answer} = await startScripted([json(200, goodResponse)]);
		const evil = 'https://evil.example/';
		const page = await answer({state, code: '4/0A', next: '//evil.example', redirect_uri: evil, continue: evil});
		expect(statusOf(page)).toBe(303);
		expect(headerOf(page, 'location')).toBe('/done');
	});

	it('R29: an injected code with the right state is refused by its verifier, and nothing is stored', async () => {
		const {sandbox, event, exited, home, events} = await startJsonJourney({args: ['--write', 'env']});
		const consent = await event('consent');
		const victim = new URL(consent.url).searchParams;
		// The attacker signs in for the same client and redirect URI, with a challenge of their own.
		const theirs = new URL(consent.url);
		theirs.searchParams.set('code_challenge', challengeOf('v'.repeat(43)));
		theirs.searchParams.set('state', 'theirs');
		const browser = openHttpBrowser();
		const {location} = await browser.consentWithoutFollowing(await browser.open(theirs.href), {answer: 'allow'});
		const injected = new URL(location);
		injected.searchParams.set('state', victim.get('state')!);
		const port = Number(injected.port);
		await send(port, get(port, injected.pathname + injected.search));
		expect(await exited).toBe(4);
		expect(events().at(-1)).toMatchObject({event: 'failed', code: 'invalid-grant'});
		expect(sandbox.knobs.requests.filter(({formKeys}) => formKeys.includes('code'))).toHaveLength(1);
		expect(await readdir(home)).not.toContain('.env');
	});
});

describe('the port', () => {
	it('R3 R11: two runs at once have ports, states and challenges of their own', async () => {
		const [one, two] = await Promise.all([startScripted([]), startScripted([])]);
		expect(one.port).not.toBe(two.port);
		for (const name of ['state', 'code_challenge']) expect(one.asked.get(name)).not.toBe(two.asked.get(name));
	});

	it.skipIf(process.platform !== 'linux')('R5: listens on 127.0.0.1 and on no other address', async () => {
		const {port} = await startScripted([]);
		expect(await listeners(port)).toEqual(['0100007F']);
	});
});

it('R14: a second attempt has a fresh state and a fresh challenge', async () => {
	const {terminal} = await startJourney({args: ['--no-browser']});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const attempt = async () => {
		const [link] = await terminal.until(linkOnScreen);
		return {link, asked: new URL(await redirectOf(link)).searchParams};
	};
	const first = await attempt();
	await signInOverHttp(first.link, {answer: 'deny'});
	await terminal.until('try again');
	terminal.press('enter');
	const second = await attempt();
	for (const name of ['state', 'code_challenge']) {
		expect(second.asked.get(name)).toMatch(/^[\w-]{20,}$/);
		expect(second.asked.get(name)).not.toBe(first.asked.get(name));
	}
});
