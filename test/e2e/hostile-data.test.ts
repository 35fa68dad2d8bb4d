import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../source/sandbox/index.js';
import {signInOverHttp} from '../helpers/http-browser.js';
import {runPiped} from '../helpers/run-piped.js';
import {startPiped} from '../helpers/start-piped.js';
import {emptyFolder, openTerminal} from '../helpers/terminal.js';
import {expectPlain, huge, payload, watched} from './hostile-text.js';
import {clientJson, signIn, startJourney} from './journey.js';
import {startJsonJourney} from './json-journey.js';
import {startStored} from './stored-configs.js';
import {waitingJourney} from './waiting-journey.js';

const withProto = (json: string) => json.replace(/\{/, '{"__proto__":{"polluted":true},');

it('F78: a client file whose every field is hostile, on the screen and in a program', async () => {
	const sandbox = await startSandbox();
	onTestFinished(() => sandbox.close());
	const env = {ADSAUTH_SANDBOX: sandbox.origin};
	const good = JSON.parse(clientJson(sandbox.clients.desktop)).installed;
	const hostile = ['client_id', 'project_id', 'auth_uri', 'token_uri', 'client_secret'] as const;
	const files = hostile.map(field => ({field, content: {...good, [field]: good[field] + payload}}));
	const uris = {field: 'redirect_uris', content: {...good, redirect_uris: [payload, `http://${payload}`]}};
	for (const {field, content} of [...files, uris]) {
		const home = await emptyFolder();
		await writeFile(join(home, 'client.json'), withProto(JSON.stringify({installed: content})));
		const {stdout, stderr} = await runPiped(['--json', '-P', 'client.json', '--timeout', '1', '--no-browser'], {
			home,
			env,
		});
		expectPlain(stdout + stderr);
		for (const line of stdout.split('\n').filter(Boolean)) expect(JSON.parse(line), field).toHaveProperty('event');
		if (field !== 'client_id' && field !== 'redirect_uris') continue;
		const terminal = await openTerminal({home, env, args: ['-P', 'client.json']});
		onTestFinished(async () => void (await terminal.end()));
		await watched(terminal)(/esc back|ctrl\+c quit/);
	}
});

it('F78: a file of a hostile name, found and named', async () => {
	const sandbox = await startSandbox();
	onTestFinished(() => sandbox.close());
	const home = await emptyFolder();
	const name = `client_secret_${payload.replaceAll(/[\0/]/g, '').slice(0, 90)}.json`;
	await writeFile(join(home, name), clientJson(sandbox.clients.desktop));
	const env = {ADSAUTH_SANDBOX: sandbox.origin};
	const terminal = await openTerminal({home, env, args: ['--no-browser']});
	onTestFinished(async () => void (await terminal.end()));
	const expectWell = watched(terminal);
	await expectWell('which OAuth client?');
	terminal.press('enter');
	await expectWell('what Google will be asked');
	const {until, stdout: said} = await startPiped({args: ['--plain', '--no-browser'], home, env});
	await until(text => /then press Enter/.exec(text));
	expectPlain(said());
	for (const args of [
		['--json', '-P', `no ${name}`],
		['-P', `no ${name}`],
	]) {
		const {stdout, stderr} = await runPiped(args, {home, env});
		expectPlain(stdout + stderr);
	}
});

it.each([
	['error_description', {error: 'invalid_grant', error_description: huge.slice(0, 60_000)}],
	['error', {error: payload}],
	['a token', {access_token: payload, refresh_token: `1//0${payload}`, token_type: 'Bearer', expires_in: 1}],
	['a scope', {access_token: 'ya29.x', refresh_token: `1//0${'y'.repeat(9)}`, token_type: 'Bearer', scope: payload}],
	['a megabyte', {error: huge}],
	['__proto__', JSON.parse(`{"__proto__":{"access_token":"a"},"error":"${'p'.repeat(9)}"}`)],
])('F32 F61: an answer of the token endpoint with a hostile text in it: %s', async (_, body) => {
	const answer = {
		type: 'answer',
		status: 'error' in body ? 400 : 200,
		headers: {'content-type': 'application/json'},
		body: JSON.stringify(body),
	} as const;
	const {terminal, sandbox} = await startJourney({args: ['--no-browser']});
	const expectWell = watched(terminal);
	sandbox.knobs.faults.token.push(answer, answer, answer, answer, answer);
	await signIn(terminal);
	await expectWell('try again');
	const run = await startJsonJourney();
	run.sandbox.knobs.faults.token.push(answer, answer, answer, answer, answer);
	await signInOverHttp((await run.event('consent')).link);
	await run.event('failed');
	await run.exited;
	expectPlain(run.stdout() + run.stderr());
	expect(run.stdout().length).toBeLessThan(20_000);
});

it('F32: a hostile error at the callback', async () => {
	const {terminal, redirectUri, state} = await waitingJourney();
	const query = new URLSearchParams({error: payload, error_description: payload, state});
	await fetch(`${redirectUri}?${query}`).catch(() => {});
	await watched(terminal)(/try again|ignored/);
});

it('F32: a hostile message of the Google Ads API', async () => {
	const {terminal, sandbox} = await startJourney({args: ['--no-browser']});
	const expectWell = watched(terminal);
	const body = JSON.stringify({error: {code: 403, status: payload, message: huge.slice(0, 50_000)}});
	const answer = {type: 'answer', status: 403, headers: {'content-type': 'application/json'}, body} as const;
	sandbox.knobs.faults.ads.push(answer, answer, answer, answer, answer);
	await signIn(terminal);
	await expectWell('The Google Ads API refused the call');
});

it('F90: a hostile config, checked', async () => {
	const {home, run, open, write, values} = await startStored();
	const path = await write('env', '.env', {refreshToken: `1//0${payload.replaceAll(/[\r\n]/g, '')}`});
	const others = ['google-ads.yaml', 'a/google_ads_config.rb'];
	for (const name of others) {
		await mkdir(dirname(join(home, name)), {recursive: true});
		await writeFile(join(home, name), `${huge}\n${values.clientId}`);
	}
	for (const name of [path, ...others]) {
		for (const args of [
			['check', name],
			['check', name, '--json'],
		]) {
			const {stdout, stderr} = await run(args);
			expectPlain(stdout + stderr);
			expect((stdout + stderr).length).toBeLessThan(5000);
		}
	}
	const terminal = await open(['check', path]);
	await terminal.exited;
	expectPlain(terminal.raw());
});
