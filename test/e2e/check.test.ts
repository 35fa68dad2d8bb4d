import {execFile} from 'node:child_process';
import {chmod, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import type {FormatId} from '../../source/configs/format.js';
import {formatIds} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {sampleRefusals} from '../../source/sandbox/ads/sample-refusals.js';
import {startStored} from './stored-configs.js';

const git = promisify(execFile);

type Piped = Awaited<ReturnType<Awaited<ReturnType<typeof startStored>>['run']>>;

const events = ({stdout}: Piped) =>
	stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));

const verdictsOf = (findings: readonly Readonly<Record<string, string>>[]) =>
	Object.fromEntries(findings.map(({check, verdict}) => [check, verdict] as const));

/** Those of the first config. */
const verdicts = (piped: Piped) => verdictsOf(events(piped)[0].findings);

const allGood = {
	form: 'good',
	refresh: 'good',
	'client-and-scope': 'good',
	accounts: 'good',
	lifetime: 'good',
	permissions: 'good',
	git: 'good',
};

describe('adsauth check FILE', () => {
	it('finds a good config of every format good', async () => {
		const {write, run, secrets} = await startStored();
		const paths = await Promise.all(formatIds.map(id => write(id, formats[id].fileName)));
		const piped = await run(['check', '--json', ...paths], {CI: '1'});
		expect(piped).toMatchObject({code: 0, stderr: ''});
		const checked = events(piped);
		for (const [index, format] of formatIds.entries()) {
			const {findings, ...event} = checked[index];
			expect(event).toMatchObject({event: 'checked', source: 'file', path: paths[index], format, ok: true});
			expect(verdictsOf(findings)).toEqual(allGood);
		}
		expect(checked.at(-1)).toEqual({event: 'done', ok: true, checked: formatIds.length});
		for (const secret of secrets) expect(piped.stdout).not.toContain(secret);
	});

	it('tells people the same in lines, without colours in a pipe', async () => {
		const {write, run, secrets} = await startStored();
		await write('python', 'google-ads.yaml', {loginCustomerId: '1234567890'});
		const {code, stdout, stderr} = await run(['check', 'google-ads.yaml']);
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout).toMatchInlineSnapshot(`
			"SANDBOX: this asks a stand-in on this machine, not Google.

			~/google-ads.yaml · Python · 1047…ktop.apps.googleusercontent.com
			  ✔ Values          client ID, client secret and refresh token are there
			  ✔ Token           Google accepts the refresh token
			  ✔ Client          made with this client, for Google Ads
			  ✔ Google Ads      2 accounts: Example Agency 123-456-7890 (manager), Corner Café 901-234-5678
			  ✔ Login customer  123-456-7890 can be reached
			  ✔ Lifetime        Google states no end
			  ✔ Permissions     only you can read the file
			  ✔ Git             in no repository

			1 config, good.
			"
		`);
		for (const secret of secrets) expect(stdout).not.toContain(secret);
	});

	it('reads a config of any name, and one whose format is told', async () => {
		const {write, run} = await startStored();
		await write('ruby', 'secrets/ads.txt');
		const piped = await run(['check', '--json', '--format', 'ruby', 'secrets/ads.txt']);
		expect(events(piped)[0]).toMatchObject({format: 'ruby', ok: true});
		expect(events(await run(['check', '--json', 'secrets/ads.txt']))[0]).toMatchObject({format: 'ruby', ok: true});
	});

	it('goes through the login customer of the file, or the one that is named', async () => {
		const {write, run} = await startStored();
		await write('env', '.env', {loginCustomerId: '5432109876'});
		const piped = await run(['check', '--json', '.env']);
		expect(piped.code).toBe(5);
		expect(verdicts(piped)).toMatchObject({accounts: 'good', 'login-customer': 'bad', lifetime: 'skipped'});
		const named = await run(['check', '--json', '--login-customer-id', '123-456-7890', '.env']);
		expect(named.code).toBe(0);
		expect(verdicts(named)).toEqual({...allGood, 'login-customer': 'good'});
	});

	it('notes when a token ends, and finds it good', async () => {
		const {write, run, sandbox} = await startStored();
		sandbox.knobs.refreshTokenExpiresIn = 604_799;
		await write('python', 'google-ads.yaml');
		const piped = await run(['check', '--json', 'google-ads.yaml']);
		expect(piped.code).toBe(0);
		const [checked] = events(piped);
		expect(Date.parse(checked.expiresAt)).toBeGreaterThan(Date.now());
		expect(checked.findings.find(({check}: {check: string}) => check === 'lifetime')).toMatchObject({
			verdict: 'note',
			text: expect.stringContaining(checked.expiresAt.slice(0, 10)),
			link: expect.stringContaining('/auth/audience'),
		});
	});

	it('falls back to a version of the API that is served, and says so', async () => {
		const {write, run} = await startStored();
		await write('python', 'google-ads.yaml');
		const {code, stdout} = await run(['check', '--api-version', 'v19', 'google-ads.yaml']);
		expect(code).toBe(0);
		expect(stdout).toContain('Google no longer serves v19');
		const early = await run(['check', '--api-version', 'v999', 'google-ads.yaml']);
		expect(early.stdout).toContain("Google doesn't serve v999; v26 answered");
	});
});

describe('what can be wrong', () => {
	it.each([
		[
			'a revoked token',
			4,
			'refresh',
			'refresh-token-refused',
			async s => void (await s.post('/revoke', {token: s.values.refreshToken})),
		],
		[
			'a session that ended',
			4,
			'refresh',
			'reauthentication-required',
			async s => {
				s.sandbox.knobs.refreshRefusal = {status: 400, error: 'invalid_grant', error_subtype: 'invalid_rapt'};
			},
		],
		[
			'an API that is off',
			5,
			'accounts',
			'ads-api-disabled',
			async s => {
				s.sandbox.knobs.adsRefusal = {error: sampleRefusals.apiDisabled};
			},
		],
		[
			'a Google that is busy',
			8,
			'refresh',
			'server-error',
			async s => {
				s.sandbox.knobs.faults.token.push(...Array.from({length: 20}, () => ({type: 'answer', status: 503}) as const));
			},
		],
	] satisfies [string, number, string, string, (s: Awaited<ReturnType<typeof startStored>>) => Promise<void>][])(
		'%s ends with %i',
		async (_, exitCode, check, code, spoil) => {
			const stored = await startStored();
			await spoil(stored);
			await stored.write('python', 'google-ads.yaml');
			const piped = await stored.run(['check', '--json', 'google-ads.yaml']);
			expect(piped.code).toBe(exitCode);
			const [{findings, ok}, done] = events(piped);
			expect(ok).toBe(false);
			expect(done).toEqual({event: 'done', ok: false, checked: 1});
			const at = findings.findIndex(({verdict}: {verdict: string}) => verdict === 'bad');
			expect(findings[at]).toMatchObject({check, code, fix: expect.arrayContaining([expect.any(String)])});
			expect(findings.at(at + 1)).toMatchObject({verdict: 'skipped'});
			expect(findings.at(-1)).toMatchObject({check: 'git', verdict: 'good'});
			for (const secret of stored.secrets) expect(piped.stdout + piped.stderr).not.toContain(secret);
		},
	);

	it('a file that others can read, in a repository that tracks it', async () => {
		const {write, run, home} = await startStored();
		const path = await write('python', 'google-ads.yaml');
		await git('git', ['init', '-q', home]);
		expect(verdicts(await run(['check', '--json', path]))).toEqual({...allGood, git: 'note'});
		await git('git', ['-C', home, 'add', path]);
		await chmod(path, 0o644);
		const {code, stdout} = await run(['check', path]);
		expect(code).toBe(2);
		expect(stdout).toContain(`chmod 600 ${path},`);
		expect(stdout).toContain('git rm --cached google-ads.yaml,');
	});

	it('one that is not there, among others that are', async () => {
		const {write, run, home} = await startStored();
		await write('python', 'b.yaml');
		await writeFile(join(home, 'c.yaml'), 'client_id: INSERT_CLIENT_ID_HERE\n', {mode: 0o600});
		await symlink(join(home, 'b.yaml'), join(home, 'd.yaml'));
		const piped = await run(['check', '--json', 'a.yaml', 'b.yaml', './b.yaml', 'c.yaml', 'd.yaml']);
		expect(piped.code).toBe(2);
		const [a, b, c, d, done] = events(piped);
		expect([a.ok, b.ok, c.ok, d.ok]).toEqual([false, true, false, true]);
		expect(a.findings[0]).toMatchObject({check: 'form', verdict: 'bad', code: 'config-missing'});
		expect(a.findings.slice(1).every(({verdict}: {verdict: string}) => verdict === 'skipped')).toBe(true);
		expect(c.findings[0]).toMatchObject({check: 'form', verdict: 'bad'});
		expect(done).toEqual({event: 'done', ok: false, checked: 4});
	});
});

describe('configs without a refresh token', () => {
	it.each([
		['a service account key', 'key.json', {type: 'service_account', client_email: 'x@y.iam.gserviceaccount.com'}],
		['ADC of a workload', 'application_default_credentials.json', {type: 'external_account', audience: 'x'}],
	])('%s is said to need none, exit code 0', async (_, name, content) => {
		const {run, home} = await startStored();
		await writeFile(join(home, name), JSON.stringify(content), {mode: 0o600});
		const piped = await run(['check', '--json', name]);
		expect(piped.code).toBe(0);
		expect(verdicts(piped)).toMatchObject({form: 'note', refresh: 'skipped', accounts: 'skipped', permissions: 'good'});
	});

	it.each([
		[
			'a placeholder',
			'a.yaml',
			'use_proto_plus: True\nrefresh_token: INSERT_REFRESH_TOKEN_HERE\n',
			'config-placeholder',
		],
		['nothing of ours', 'notes.txt', 'hello\n', 'config-format-unknown'],
		['JSON of something else', 'token.json', '{"client_id": "x"}', 'config-format-unknown'],
		['the client file', 'client_secret.json', '{"web": {"client_id": "x"}}', 'config-is-client-file'],
		['no text', 'a.yaml', Buffer.from([0xff, 0x00]), 'config-not-loaded'],
	])('%s is bad, exit code 2', async (_, name, content, code) => {
		const {run, home} = await startStored();
		await writeFile(join(home, name), content, {mode: 0o600});
		const piped = await run(['check', '--json', name]);
		expect(piped.code).toBe(2);
		expect(events(piped)[0].findings.map((finding: {code?: string}) => finding.code)).toContain(code);
	});
});

describe('adsauth check', () => {
	it('looks in all the usual places and in the environment, many at once, and keeps their order', async () => {
		const {write, run, values, sandbox} = await startStored();
		const ids = formatIds.filter(id => id !== 'adc');
		const paths = new Map<FormatId, string>();
		for (const id of ids) paths.set(id, await write(id, formats[id].fileName));
		paths.set('adc', await write('adc', '.config/gcloud/application_default_credentials.json'));
		const piped = await run(['check', '--json'], {
			GOOGLE_ADS_CLIENT_ID: values.clientId,
			GOOGLE_ADS_CLIENT_SECRET: values.clientSecret,
			GOOGLE_ADS_REFRESH_TOKEN: values.refreshToken,
		});
		expect(piped).toMatchObject({code: 0, stderr: ''});
		const checked = events(piped).slice(0, -1);
		expect(checked.map(({path}) => path)).toEqual([...formatIds.map(id => paths.get(id)), undefined]);
		expect(checked.every(({ok}) => ok)).toBe(true);
		expect(sandbox.knobs.requests.filter(({path}) => path === '/token').length).toBeGreaterThan(9);
	});

	it('leaves alone what belongs to other programs', async () => {
		const {run, home, write} = await startStored();
		await writeFile(join(home, '.env'), 'DATABASE_URL=postgres://x\n', {mode: 0o644});
		await writeFile(join(home, 'appsettings.json'), '{"Logging": {}}\n', {mode: 0o644});
		await writeFile(join(home, 'App.config'), '<configuration></configuration>\n', {mode: 0o644});
		await write('python', 'google-ads.yaml');
		const piped = await run(['check', '--json']);
		expect(piped.code).toBe(0);
		expect(events(piped).at(-1)).toEqual({event: 'done', ok: true, checked: 1});
	});

	it('says what the environment lacks', async () => {
		const {run} = await startStored();
		const piped = await run(['check', '--json'], {GOOGLE_ADS_REFRESH_TOKEN: '1//0canary-of-the-environment'});
		expect(piped.code).toBe(2);
		const [{source, path, findings}] = events(piped);
		expect({source, path}).toEqual({source: 'environment', path: undefined});
		expect(findings[0]).toMatchObject({
			code: 'config-lacks-value',
			cause: expect.stringMatching(/^The environment has/),
		});
		expect(findings.map(({check}: {check: string}) => check)).not.toContain('permissions');
		expect(piped.stdout).not.toContain('canary');
	});

	it.each(['GOOGLE_ADS_CONFIGURATION_FILE_PATH', 'GOOGLE_APPLICATION_CREDENTIALS'])(
		'reports a file that %s names and that is not there, exit code 2',
		async variable => {
			const {run, write, home} = await startStored();
			await write('env', '.env');
			const piped = await run(['check', '--json'], {[variable]: join(home, 'gone')});
			expect(piped.code).toBe(2);
			const [missing, env, done] = events(piped);
			expect(missing).toMatchObject({path: join(home, 'gone'), ok: false});
			expect(missing.findings[0]).toMatchObject({check: 'form', verdict: 'bad', code: 'config-missing'});
			expect(missing.findings[0].cause).toContain(`${variable} names`);
			expect(env).toMatchObject({format: 'env', ok: true});
			expect(done).toEqual({event: 'done', ok: false, checked: 2});
		},
	);

	it('names the places where there is nothing', async () => {
		const {run} = await startStored();
		const {code, stdout, stderr} = await run(['check']);
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toContain('~/google-ads.yaml');
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(await run(['check', '--json'])).toMatchObject({
			code: 2,
			stdout: '{"event":"done","ok":false,"checked":0}\n',
		});
	});

	it.each([
		['a stand-in elsewhere', ['check'], {ADSAUTH_SANDBOX: 'https://evil.example'}, /must be an origin on this machine/],
		['an unknown format', ['check', '--format', 'cobol', 'x'], {}, /--format doesn't know cobol/],
		['a format without a file', ['check', '--format', 'env'], {}, /goes with a FILE/],
		['a bad version', ['check', '--api-version', 'x'], {}, /--api-version takes/],
		['a flag of the wizard', ['check', '--port', '1'], {}, /--port is for the wizard/],
	] as const)('refuses %s in one line, exit code 2', async (_, args, env, line) => {
		const {run} = await startStored();
		const {code, stdout, stderr} = await run(args, env);
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toMatch(line);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	it('ends with 130 at once on Ctrl+C, while Google lets several wait', async () => {
		const {write, open, sandbox} = await startStored();
		for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) await write('python', name);
		sandbox.knobs.faults.token.push({type: 'hang'}, {type: 'hang'}, {type: 'hang'});
		const asked = () => sandbox.knobs.requests.filter(({path}) => path === '/token').length;
		const before = asked();
		const terminal = await open(['check', 'a.yaml', 'b.yaml', 'c.yaml']);
		await expect.poll(asked, {timeout: 15_000}).toBe(before + 3);
		await terminal.until('Waiting for Google to answer…');
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		expect(terminal.screen()).not.toMatch(/Waiting|Error|\bat /);
	});

	it('says in a terminal that it waits, and takes that back', async () => {
		const {write, open, sandbox} = await startStored();
		await write('python', 'google-ads.yaml');
		sandbox.knobs.faults.token.push({type: 'hang'});
		const terminal = await open(['check']);
		await terminal.until('Waiting for Google to answer…');
		await sandbox.close();
		expect(await terminal.exited).toBe(8);
		expect(terminal.screen()).toContain('1 config has a problem.');
		expect(terminal.screen()).not.toContain('Waiting');
	});

	it('cuts what it says to one line, which it can take back', async () => {
		const {write, open, sandbox} = await startStored();
		await write('python', 'google-ads.yaml');
		sandbox.knobs.faults.token.push({type: 'hang'});
		const terminal = await open(['check'], {}, 20);
		await terminal.until(/^Waiting for Googl\s*$/m);
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		expect(terminal.screen()).not.toContain('Waiting');
	});

	it('has colours in a terminal, and where they are asked for', async () => {
		const {write, open, run} = await startStored();
		await write('python', 'google-ads.yaml');
		const terminal = await open(['check']);
		expect(await terminal.exited).toBe(0);
		expect(terminal.raw()).toContain('\u001B[32m✔');
		expect(terminal.screen()).toContain('1 config, good.');
		expect((await run(['check'], {FORCE_COLOR: '1'})).stdout).toContain('\u001B[32m✔');
		const plain = await open(['check'], {NO_COLOR: '1'});
		expect(await plain.exited).toBe(0);
		expect(plain.raw()).not.toContain('\u001B[32m');
	});
});
