import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it, onTestFinished} from 'vitest';
import {goodResponse, json, tokenServer} from '../google/token-server.js';
import {watch} from './leak-watch.js';
import {emptyFolder} from './terminal.js';

const token = '1//0planted-refresh-token';
const state = 'planted-state-0123456789-0123456789-0123456';
const verifier = 'planted-verifier-0123456789-0123456789-0123';

/** What is found in a run that does nothing, but for what is planted after its start. */
async function found(
	planted: Partial<Parameters<typeof watch>[0]>,
	plant: (home: string, temporary: string) => Promise<unknown> = async () => {},
) {
	const [home, temporary] = await Promise.all([emptyFolder(), emptyFolder()]);
	const end = watch({pid: undefined, home, temporary, printed: () => '', args: ['x'], ...planted});
	await plant(home, temporary);
	return end();
}

const printing = (text: string) => found({printed: () => `before ${text} after`});

const file =
	(place: 'home' | 'temporary', name: string, text = token) =>
	async (home: string, temporary: string) => {
		const path = join(place === 'home' ? home : temporary, name);
		await mkdir(dirname(path), {recursive: true});
		await writeFile(path, text);
	};

/** A shell that has the token, and starts something with it. */
async function shell(script: string) {
	const parent = spawn('/bin/sh', ['-c', `${script} & echo ready; wait`], {
		env: {PATH: '/usr/bin:/bin', PLANTED: token},
		stdio: ['ignore', 'pipe', 'ignore'],
		detached: true,
	});
	onTestFinished(() => void process.kill(-(parent.pid ?? 0)));
	await once(parent.stdout, 'data');
	return parent.pid;
}

describe('a leak that is planted is found', () => {
	it.each([
		['a refresh token', token],
		['the same in Base64', Buffer.from(token).toString('base64')],
		['an access token', 'ya29.planted-access-token'],
		['a code', '4/0Aplanted-code-planted'],
		['a code, in an address', '?code=4%2F0Aplanted-code-planted'],
		['a client secret', 'GOCSPX-planted'],
		['a verifier, by its name', `code_verifier=${'v'.repeat(43)}`],
	])('in the output: %s', async (_, text) => {
		expect(await printing(text)).toEqual([expect.stringMatching(/^the output of adsauth x in .*in the output/)]);
	});

	it('in the output: a secret of the test’s own', async () => {
		expect(await found({printed: () => 'a-password', canaries: ['a-password']})).toHaveLength(1);
	});

	it('in the output: a state or a verifier that a stand-in was sent, even where tokens may be shown', async () => {
		for (const secret of [state, verifier]) expect(await printing(secret)).toEqual([]);
		const {origin, requests} = await tokenServer([json(200, goodResponse)]);
		await fetch(`${origin}/auth?state=${state}`, {
			method: 'POST',
			body: new URLSearchParams({code_verifier: verifier}),
		});
		expect(requests[0]?.get('code_verifier')).toBe(verifier);
		for (const secret of [state, verifier]) {
			expect(await printing(secret)).toHaveLength(1);
			expect(await found({printed: () => secret, shows: true})).toHaveLength(1);
		}
		expect(await printing(`https://accounts.google.com/?state=${state}&x`)).toEqual([]);
	});

	it.runIf(process.platform === 'linux')('in the arguments and in the environment of a child', async () => {
		const argument = await shell('env -i tail -f /dev/null "$PLANTED"');
		await expect.poll(() => found({pid: argument})).toEqual([expect.stringMatching(/^an argument of a child/)]);
		const environment = await shell('tail -f /dev/null');
		await expect.poll(() => found({pid: environment})).toEqual([expect.stringMatching(/^the environment of a child/)]);
	});

	it.each([
		['the temporary folder', file('temporary', 'deep/x')],
		['home', file('home', 'deep/x.log')],
	])('in a file in %s', async (_, plant) => {
		expect(await found({}, plant)).toEqual([expect.stringContaining('deep/x')]);
	});

	it('and has the test file fail', async () => {
		const script = `import {startVitest} from 'vitest/node';
			const options = {config: false, watch: false, include: ['test/helpers/planted-leak.ts']};
			await (await startVitest('test', [], options)).close();`;
		const running = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
			cwd: join(import.meta.dirname, '../..'),
			env: {PATH: process.env.PATH ?? '', TMPDIR: tmpdir()},
		});
		await expect(running).rejects.toMatchObject({
			code: 1,
			stdout: expect.stringContaining('1 passed'),
			stderr: expect.stringMatching(/the output of adsauth {2}in prints a refresh token: 1\/\/0planted/),
		});
	});
});

describe('what belongs there is none', () => {
	it.for<readonly [string, Parameters<typeof found>[0], Parameters<typeof found>[1]?]>([
		['what was there before or is a client file', {}, file('home', 'client.json', `{"installed":{"x":"${token}"}}`)],
		['a file that was named', {printed: () => 'Saved to ~/x.env.'}, file('home', 'x.env')],
		['what a test has it show', {printed: () => token, shows: true}],
		['what a test gave to a shell', {printed: () => token, given: token}],
		['a masked token', {printed: () => '1//••••oken GOCSPX-••••'}],
	])('%s', async ([, planted, plant]) => {
		expect(await found(planted, plant)).toEqual([]);
	});
});
