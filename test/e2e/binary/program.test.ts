import {execFile} from 'node:child_process';
import {readlinkSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {signInOverHttp} from '../../helpers/http-browser.js';
import {startPiped} from '../../helpers/start-piped.js';
import {emptyFolder, launch, openTerminal, program} from '../../helpers/terminal.js';
import {eventsIn} from '../json-journey.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const [executable] = launch;
const noNode = async () => ({PATH: await emptyFolder()});

describe('the single-file executable, where there is no Node', () => {
	it('opens its first screen', async () => {
		const terminal = await openTerminal({args: ['--sandbox'], env: await noNode()});
		await terminal.until('what Google will be asked');
		expect(readlinkSync(`/proc/${terminal.pid}/exe`)).toBe(join(root, 'build/adsauth'));
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
	});

	it.each(['--version', '--help', 'completion zsh'])('says for %s what the package says', async line => {
		const args = line.split(' ');
		const said = await run(executable, args, {env: await noNode()});
		expect(said).toEqual(await run(process.execPath, [program, ...args], {env: await noNode()}));
		expect(said.stdout).not.toBe('');
	});

	it('signs in with the stand-in for Google that is in it, and writes the token', async () => {
		const args = ['--json', '--sandbox', '--no-browser', '--write', 'python'];
		const {home, exited, stderr, stdout, until} = await startPiped({args, env: await noNode()});
		const consent = await until(text => eventsIn(text).find(event => event.event === 'consent'));
		await signInOverHttp(consent.link);
		expect(await exited, stderr()).toBe(0);
		expect(eventsIn(stdout()).map(({event}) => event)).toEqual([
			...['client', 'consent', 'granted', 'token', 'verified', 'written', 'done'],
		]);
		expect(await readFile(join(home, 'google-ads.yaml'), 'utf8')).toMatch(/^refresh_token: "1\/\/0[\w-]{20,}"$/m);
	});
});
