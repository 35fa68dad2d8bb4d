import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formats} from '../../source/configs/formats.js';
import {expectNoLeak} from './canaries.js';
import {startStored} from './stored-configs.js';

type Stored = Awaited<ReturnType<typeof startStored>>;

/** Whether the token is still good for a refresh. */
async function isLive({post, values: {clientId, clientSecret, refreshToken}}: Stored): Promise<boolean> {
	const {status} = await post('/token', {
		grant_type: 'refresh_token',
		client_id: clientId,
		client_secret: clientSecret,
		refresh_token: refreshToken,
	});
	return status === 200;
}

const tokenIn = async (path: string) => formats.python.read(await readFile(path, 'utf8')).refreshToken;

describe('adsauth revoke FILE, in a terminal', () => {
	it('says what goes with the token, asks twice, and leaves a placeholder', async () => {
		const stored = await startStored();
		const {write, open, secrets, values} = stored;
		const path = await write('python', 'google-ads.yaml');
		const before = await readFile(path, 'utf8');
		const terminal = await open(['revoke', 'google-ads.yaml']);
		await terminal.until('Revoke it? [y/N]');
		expect(await isLive(stored)).toBe(true);
		expect(terminal.screen()).toContain(`1//••••${values.refreshToken.slice(-4)}`);
		expect(terminal.screen()).toContain('~/google-ads.yaml (Python)');
		expect(terminal.screen()).toContain('every refresh token of every client of the project');
		expect(terminal.screen()).toContain('SANDBOX');
		terminal.write('y\r');
		await terminal.until('Take it out of ~/google-ads.yaml? [y/N]');
		expect(await isLive(stored)).toBe(false);
		expect(await readFile(path, 'utf8')).toBe(before);
		terminal.write('yes\r');
		expect(await terminal.exited).toBe(0);
		expect(await tokenIn(path)).toBeUndefined();
		expect(formats.python.read(await readFile(path, 'utf8')).clientSecret).toBe(values.clientSecret);
		await expectNoLeak(terminal, secrets, [path]);
	});

	it.each(['n\r', '\r', '\u0004'])('revokes nothing for %j, and ends with 3', async answer => {
		const stored = await startStored();
		const path = await stored.write('python', 'google-ads.yaml');
		const terminal = await stored.open(['revoke', path]);
		await terminal.until('Revoke it?');
		terminal.write(answer);
		expect(await terminal.exited).toBe(3);
		expect(terminal.screen()).toContain('Nothing was revoked.');
		expect(await isLive(stored)).toBe(true);
		expect(await tokenIn(path)).toBe(stored.values.refreshToken);
	});

	it('leaves the file alone where only the first answer is yes', async () => {
		const stored = await startStored();
		const path = await stored.write('python', 'google-ads.yaml');
		const terminal = await stored.open(['revoke', path]);
		await terminal.until('Revoke it?');
		terminal.write('y\r');
		await terminal.until('Take it out of');
		terminal.write('\r');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen()).toContain('It stays in ~/google-ads.yaml');
		expect(await tokenIn(path)).toBe(stored.values.refreshToken);
	});

	it.each(['Revoke it?', 'Take it out of'])('ends with 130 on Ctrl+C at "%s"', async question => {
		const stored = await startStored();
		const path = await stored.write('python', 'google-ads.yaml');
		const terminal = await stored.open(['revoke', path]);
		await terminal.until('Revoke it?');
		if (question !== 'Revoke it?') {
			terminal.write('y\r');
			await terminal.until(question);
		}
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		expect(await isLive(stored)).toBe(question === 'Revoke it?');
		expect(await tokenIn(path)).toBe(stored.values.refreshToken);
	});
});

it('owns up that it does not know, when it is stopped while Google is asked', async () => {
	const {write, open, sandbox} = await startStored();
	const path = await write('python', 'google-ads.yaml');
	sandbox.knobs.faults.revoke.push({type: 'hang'});
	const terminal = await open(['revoke', '--yes', path]);
	const asked = () => sandbox.knobs.requests.filter(({path}) => path === '/revoke').length;
	await expect.poll(asked, {timeout: 15_000}).toBe(1);
	await terminal.until('Waiting for Google to answer…');
	terminal.press('ctrlC');
	expect(await terminal.exited).toBe(130);
	expect(terminal.screen()).not.toContain('Waiting');
	expect(terminal.screen()).toContain('may have revoked it already');
});

describe('adsauth revoke --yes', () => {
	it('asks nothing, and needs no terminal', async () => {
		const stored = await startStored();
		const path = await stored.write('python', 'google-ads.yaml');
		const {code, stdout, stderr} = await stored.run(['revoke', '--yes', path]);
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(await isLive(stored)).toBe(false);
		expect(await tokenIn(path)).toBeUndefined();
		for (const secret of stored.secrets) expect(stdout).not.toContain(secret);
	});

	it('takes the only token there is, out of every file that holds it, and names the environment', async () => {
		const stored = await startStored();
		const {write, run, values} = stored;
		const yaml = await write('python', 'google-ads.yaml');
		const env = await write('env', '.env');
		const {code, stdout} = await run(['revoke', '--yes'], {
			GOOGLE_ADS_CLIENT_ID: values.clientId,
			GOOGLE_ADS_REFRESH_TOKEN: values.refreshToken,
		});
		expect(code).toBe(0);
		expect(stdout).toContain('unset GOOGLE_ADS_REFRESH_TOKEN');
		expect(await tokenIn(yaml)).toBeUndefined();
		expect(await readFile(env, 'utf8')).not.toContain(values.refreshToken);
	});

	it('minds no file that a variable names and that is not there', async () => {
		const stored = await startStored();
		const path = await stored.write('env', '.env');
		const {code} = await stored.run(['revoke', '--yes'], {
			GOOGLE_ADS_CONFIGURATION_FILE_PATH: join(stored.home, 'gone'),
		});
		expect(code).toBe(0);
		expect(await readFile(path, 'utf8')).not.toContain(stored.values.refreshToken);
	});

	it('asks for a name where there are several tokens, and revokes none', async () => {
		const stored = await startStored();
		await stored.write('python', 'google-ads.yaml');
		const {refresh_token: refreshToken} = await stored.tokens();
		await stored.write('env', '.env', {refreshToken});
		const {code, stdout, stderr} = await stored.run(['revoke', '--yes']);
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toContain('~/google-ads.yaml (Python)');
		expect(stderr).toContain('~/.env (dotenv)');
		expect(await isLive(stored)).toBe(true);
	});

	it('says how to do it by hand where Google refuses, and changes no file', async () => {
		const stored = await startStored();
		const path = await stored.write('python', 'google-ads.yaml');
		const before = await readFile(path, 'utf8');
		const body = JSON.stringify({error: 'invalid_request', error_description: 'Token is not revocable'});
		const headers = {'content-type': 'application/json'};
		stored.sandbox.knobs.faults.revoke.push({type: 'answer', status: 400, headers, body});
		const {code, stderr} = await stored.run(['revoke', '--yes', path]);
		expect(code).toBe(4);
		expect(stderr).toContain('https://myaccount.google.com/connections');
		expect(await readFile(path, 'utf8')).toBe(before);
	});

	it('takes a token that is dead already out of the file, and sends nobody to end newer ones', async () => {
		const stored = await startStored();
		const path = await stored.write('python', 'google-ads.yaml');
		await stored.post('/revoke', {token: stored.values.refreshToken});
		const {code, stdout, stderr} = await stored.run(['revoke', '--yes', path]);
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout).toContain('Nothing was left to revoke');
		expect(stdout).not.toContain('Revoked:');
		expect(await tokenIn(path)).toBeUndefined();
	});

	it('says so, too, where Google cannot be reached', async () => {
		const stored = await startStored();
		const path = await stored.write('python', 'google-ads.yaml');
		await stored.sandbox.close();
		const {code, stderr} = await stored.run(['revoke', '--yes', path]);
		expect(code).toBe(8);
		expect(stderr).toContain('https://myaccount.google.com/connections');
		expect(stderr).not.toMatch(/sign in again/i);
		expect(await tokenIn(path)).toBe(stored.values.refreshToken);
	});

	it('ends with 6 where the token is revoked but cannot be taken out', async () => {
		const stored = await startStored();
		const path = await stored.write('python', 'google-ads.yaml');
		const text = await readFile(path, 'utf8');
		await writeFile(path, `${text}${/^refresh_token.*$/m.exec(text)![0]}\n`);
		const {code, stderr} = await stored.run(['revoke', '--yes', path]);
		expect(stderr).toContain('The token still stands in ~/google-ads.yaml.');
		expect(stderr).toContain('Delete the refresh token from ~/google-ads.yaml in your editor');
		expect(code).toBe(6);
		expect(await isLive(stored)).toBe(false);
	});
});

describe('adsauth revoke refuses', () => {
	it.each([
		['to ask without a terminal', ['revoke', 'x.yaml'], {}, /add --yes/],
		['a file that is not there', ['revoke', '--yes', 'x.yaml'], {}, /no such file/],
		['to guess where there is no token', ['revoke', '--yes'], {}, /no refresh token in any of the usual places/],
		['a file without a token', ['revoke', '--yes', 'empty.yaml'], {}, /no refresh token in ~\/empty\.yaml/],
		['a stand-in elsewhere', ['revoke', '--yes'], {ADSAUTH_SANDBOX: 'https://evil.example'}, /on this machine/],
		['a file that its library cannot read', ['revoke', '--yes', 'broken.yaml'], {}, /it has a mistake/],
	] as const)('%s, exit code 2', async (_, args, env, line) => {
		const {run, home} = await startStored();
		await writeFile(join(home, 'broken.yaml'), 'use_proto_plus: True\nrefresh_token: "1//0x\n');
		await writeFile(join(home, 'empty.yaml'), 'use_proto_plus: True\n');
		const {code, stdout, stderr} = await run(args, env);
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toMatch(line);
	});
});
