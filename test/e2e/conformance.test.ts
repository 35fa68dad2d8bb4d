import {readdir} from 'node:fs/promises';
import {get} from 'node:http';
import {describe, expect, it} from 'vitest';
import {openHttpBrowser, redirectOf, signInOverHttp} from '../helpers/http-browser.js';
import {linkOnScreen} from './journey.js';
import {waitingJourney} from './waiting-journey.js';

/** Asks for an address as a plain client does; the status. */
const ask = (url: string) =>
	new Promise<number | undefined>((resolve, reject) => {
		get(url, response => resolve(response.resume().statusCode)).once('error', reject);
	});

/** The code that the stand-in gives somebody else, for an authorization request of theirs. */
async function codeOfAnother(link: string): Promise<string> {
	const theirs = new URL(await redirectOf(link));
	theirs.searchParams.set('state', 'theirs');
	theirs.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
	const browser = openHttpBrowser();
	const {location} = await browser.consentWithoutFollowing(await browser.open(theirs.href), {answer: 'allow'});
	return new URL(location).searchParams.get('code')!;
}

describe('what a client must refuse', () => {
	it('R14: a second attempt has another state, challenge and link', async () => {
		const {terminal, link, state} = await waitingJourney();
		const first = new URL(await redirectOf(link)).searchParams;
		await signInOverHttp(link, {answer: 'deny'});
		await terminal.until('try again');
		terminal.press('enter');
		const [again] = await terminal.until(new RegExp(`${linkOnScreen.source}(?<!${new URL(link).pathname})`));
		const second = new URL(await redirectOf(again)).searchParams;
		expect(again).not.toBe(link);
		expect(second.get('state')).not.toBe(state);
		expect(second.get('code_challenge')).not.toBe(first.get('code_challenge'));
	});

	it("R29: another's code with our state is refused by Google, and nothing is written", async () => {
		const {terminal, link, state, redirectUri, exchanges, home} = await waitingJourney();
		const before = await readdir(home);
		const code = await codeOfAnother(link);
		void ask(`${redirectUri}?state=${state}&code=${encodeURIComponent(code)}`).catch(() => {});
		await terminal.until('try again');
		expect(exchanges()).toBe(1);
		expect(await readdir(home)).toEqual(before);
		terminal.write('q');
		expect(await terminal.exited).toBe(4);
	});

	it.for([
		{name: 'an invalid state', query: 'code=4/0Aevil&state=invalid'},
		{name: 'no state', query: 'code=4/0Aevil'},
		{name: 'an error with an invalid state', query: 'error=access_denied&state=invalid'},
	])('an authorization response with $name: nothing is exchanged, and the wait goes on', async ({query}) => {
		const {terminal, link, redirectUri, exchanges} = await waitingJourney();
		expect(await ask(`${redirectUri}?${query}`)).toBe(400);
		expect(exchanges()).toBe(0);
		await signInOverHttp(link);
		await terminal.until('the token works');
	});
});
