// Tries adsauth as somebody has just installed it, on whatever system this is, with nothing but Node: the command in the
// arguments, such as `node scripts/smoke.js adsauth`. Google is never asked; where the stand-in isn't, nothing answers.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {signInOverHttp} from '../test/helpers/http-browser.ts';

const [command = 'adsauth'] = process.argv.slice(2);
// A file's path, without its .exe on Windows, or else a command on PATH.
const file = [command, `${command}.exe`].find(path => existsSync(path));
const program = file === undefined ? command : resolve(file);
const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const home = await mkdtemp(join(tmpdir(), 'adsauth smoke '));
const noGoogle = {ADSAUTH_SANDBOX: 'http://127.0.0.1:9'};

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
function start(args, env = {}) {
	// What npm installs on Windows are scripts for its shell.
	const shell = process.platform === 'win32';
	const child = spawn(shell ? `"${program}"` : program, args, {
		cwd: home,
		env: {...process.env, HOME: home, USERPROFILE: home, ...env},
		shell,
		stdio: ['pipe', 'pipe', 'pipe'],
		timeout: 60_000,
	});
	child.stdin.end();
	return child;
}

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
async function run(args, env) {
	const child = start(args, env);
	const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
	return {stdout, stderr, code};
}

/** A sign-in with the stand-in for Google; all events. @param {'allow' | 'deny'} answer @param {readonly string[]} args */
async function signIn(answer, ...args) {
	const child = start(['--json', '--sandbox', '--no-browser', ...args]);
	const [errors, closed] = [text(child.stderr), once(child, 'close')];
	const events = [];
	for await (const line of createInterface({input: child.stdout})) {
		const event = JSON.parse(line);
		events.push(event);
		if (event.event === 'consent') await signInOverHttp(event.link, {answer});
	}
	const [[code], stderr] = await Promise.all([closed, errors]);
	return {code, names: events.map(({event}) => event), stderr};
}

/** @type {Readonly<Record<string, () => Promise<void>>>} */
const trials = {
	'says its version': async () => {
		const {stdout, stderr, code} = await run(['--version']);
		assert.deepEqual({stdout: stdout.trim(), stderr, code}, {stdout: version, stderr: '', code: 0});
	},
	'has help': async () => {
		const {stdout, stderr, code} = await run(['--help', '--lang', 'en']);
		assert.match(stdout, /^adsauth: from client_secret\.json to a working Google Ads API refresh token\./);
		assert.deepEqual({stderr, code}, {stderr: '', code: 0});
	},
	'completes commands': async () => {
		for (const shell of ['bash', 'zsh', 'fish']) {
			const {stdout, code} = await run(['completion', shell]);
			assert.match(stdout, /client-secrets-path/);
			assert.equal(code, 0);
		}
	},
	'refuses a flag that it does not have': async () => {
		const {stdout, stderr, code} = await run(['--no-such-flag']);
		assert.match(stderr, /--no-such-flag/);
		assert.deepEqual({stdout, code}, {stdout: '', code: 2});
	},
	'needs an answer where nobody can give one': async () => {
		const {stdout, code} = await run(['--json'], noGoogle);
		assert.match(stdout, /"event":"failed"/);
		assert.equal(code, 2);
	},
	'signs in, proves the token and writes it': async () => {
		const {code, names, stderr} = await signIn('allow', '--write', 'python=signed-in.yaml');
		assert.deepEqual(names, ['client', 'consent', 'granted', 'token', 'verified', 'written', 'done'], stderr);
		assert.equal(code, 0);
		assert.match(await readFile(join(home, 'signed-in.yaml'), 'utf8'), /^refresh_token: ["']?1\/\/0/m);
	},
	'ends with 3 where consent is denied': async () => {
		const {code, names} = await signIn('deny');
		assert.deepEqual(names, ['client', 'consent', 'failed']);
		assert.equal(code, 3);
	},
	'checks a config': async () => {
		const config = 'client_id: INSERT_CLIENT_ID_HERE\nclient_secret: x\nrefresh_token: x\n';
		await writeFile(join(home, 'google-ads.yaml'), config, {mode: 0o600});
		const {stdout, code} = await run(['check', '--json', 'google-ads.yaml'], noGoogle);
		const [{format, ok, findings}] = stdout
			.split('\n')
			.slice(0, -1)
			.map(line => JSON.parse(line));
		assert.deepEqual({format, ok, code}, {format: 'python', ok: false, code: 2});
		assert.equal(findings[0].code, 'config-placeholder');
	},
};

for (const [name, trial] of Object.entries(trials)) {
	await trial();
	console.log(`✔ ${name}`);
}
await rm(home, {recursive: true, force: true, maxRetries: 5});
