import {describe, expect, it} from 'vitest';
import {pasted, showScreen} from '../../helpers/show-screen.js';
import {client, configured, foundDesktop} from '../../helpers/states.js';

const {found: _, ...looking} = client;
const typing = {...client, typing: true};

describe('client screen', () => {
	it('lists what was found and the other ways in', () => {
		expect(showScreen(client).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ● Client    which OAuth client?

			   ❯ client_secret_1047.json  Desktop app · ads-reports · in Downloads · 2026-11-20
			     client_secret_robot.json  This is a service account's key · in me · 2026-11-20
			     Type or paste the path of a client_secret.json
			     Type the client ID and secret
			     I don't have one yet: show me how
			     Practise in the sandbox, without a Google account
			   You can also paste or drop the file, or paste the JSON itself, right here.

			 ↑↓ move · enter choose · n start from zero · ctrl+c quit"
		`);
	});

	it('offers the client that a library is configured with', async () => {
		const screen = showScreen({...client, found: [], configured: [configured]});
		expect(screen.frame()).toContain('The client in google-ads.yaml');
		expect(await screen.press('enter')).toEqual([{type: 'choose-configured', configured}]);
	});

	it('says that it still looks', () => {
		expect(showScreen(looking).frame()).toContain('looking for client_secret*.json');
	});

	it('has a field for a path', () => {
		expect(showScreen(typing).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ● Client    which OAuth client?

			   Path: ▏

			 enter use it · ctrl+u clear · esc back · ctrl+c quit"
		`);
	});

	it('explains a file it cannot use', () => {
		const note = {type: 'failure', failure: {type: 'client-file-service-account'}} as const;
		expect(showScreen({...client, note}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ● Client    which OAuth client?

			   ❯ client_secret_1047.json  Desktop app · ads-reports · in Downloads · 2026-11-20
			     client_secret_robot.json  This is a service account's key · in me · 2026-11-20
			     Type or paste the path of a client_secret.json
			     Type the client ID and secret
			     I don't have one yet: show me how
			     Practise in the sandbox, without a Google account
			   You can also paste or drop the file, or paste the JSON itself, right here.

			 ✘ This is a service account's key. A service account signs in by its key alone, so it needs no
			   refresh token.
			   To use it, add its e-mail address as a user in Google Ads and give your library the key's path.
			   To sign in as a person instead: Choose a Desktop client's client_secret….json; with none at
			   hand, create a client and download it.
			   https://console.cloud.google.com/auth/clients

			 ↑↓ move · enter choose · n start from zero · ctrl+c quit"
		`);
	});

	it.each([
		['the file in focus', ['enter'], {type: 'choose-client', found: foundDesktop}],
		['a path', ['down', 'down', 'enter'], {type: 'type-path'}],
		['id and secret', ['down', 'down', 'down', 'enter'], {type: 'type-client'}],
		['the way from zero', ['up', 'up', 'enter'], {type: 'start-from-zero'}],
		['the way from zero by its key', ['n'], {type: 'start-from-zero'}],
		['the sandbox', ['end', 'enter'], {type: 'practise'}],
		['the first again', ['end', 'home', 'enter'], {type: 'choose-client', found: foundDesktop}],
		['to quit', ['ctrl+c'], {type: 'quit', exitCode: 130}],
		['pasted JSON', [pasted('{\n"installed": {}\n}')], {type: 'text', text: '{\n"installed": {}\n}'}],
		['a paste that comes in chunks', ['{"installed":', ' {}}', 'enter'], {type: 'text', text: '{"installed": {}}'}],
	])('takes %s', async (_, keys, message) => {
		expect((await showScreen(client).press(...keys)).at(-1)).toEqual(message);
	});

	it('shows a paste that comes in chunks, drops it at Esc, and sends nothing meanwhile', async () => {
		const screen = showScreen(client);
		expect(await screen.press('some/pa', 'n')).toEqual([]);
		expect(screen.frame()).toContain('Pasted: some/pan');
		expect(screen.frame()).toMatch(/\n enter use it · esc drop it · ctrl\+c quit$/);
		await screen.press('esc');
		expect(screen.frame()).not.toContain('Pasted:');
		expect(await screen.press('n')).toEqual([{type: 'start-from-zero'}]);
	});

	it.each([
		['what is typed', ['~', '/', 'x', 'backspace', 'y', 'enter'], {type: 'text', text: '~/y'}],
		['the field, cleared', ['a', 'ctrl+u', 'n', 'enter'], {type: 'text', text: 'n'}],
		['what is pasted, at once', ['/tmp/', pasted('a b.json')], {type: 'text', text: '/tmp/a b.json'}],
		['Esc', ['esc'], {type: 'back'}],
	])('takes %s in the path field', async (_, keys, message) => {
		expect(await showScreen(typing).press(...keys)).toContainEqual(message);
	});
});
