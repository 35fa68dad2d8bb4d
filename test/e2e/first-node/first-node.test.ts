import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {python} from '../../../source/configs/python.js';
import {formerValues} from '../../configs/sample-values.js';
import {signInOverHttp} from '../../helpers/http-browser.js';
import {runPiped} from '../../helpers/run-piped.js';
import {startPiped} from '../../helpers/start-piped.js';
import {emptyFolder} from '../../helpers/terminal.js';
import {eventsIn} from '../json-journey.js';

const NODE_OPTIONS = `--require=${join(import.meta.dirname, 'as-node-22-0.cjs')}`;

describe('on the oldest Node that it claims to run on', () => {
	it('signs in, without a word about its age', async () => {
		const args = ['--json', '--sandbox', '--no-browser'];
		const {until, stdout, stderr, exited} = await startPiped({args, env: {NODE_OPTIONS}});
		const link = await until(printed => eventsIn(printed).find(found => found.event === 'consent')?.link);
		await signInOverHttp(link);
		expect(await exited, stderr()).toBe(0);
		expect(stderr()).not.toContain('Unsupported');
		expect(eventsIn(stdout()).at(-1)).toEqual({event: 'done'});
	});

	it('reads the proxy, and prints no colour where none is asked for', async () => {
		const home = await emptyFolder();
		await writeFile(join(home, 'google-ads.yaml'), python.create(formerValues), {mode: 0o600});
		// Nothing answers there, and nothing else is asked.
		const env = {NODE_OPTIONS, HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '::1'};
		const {code, stdout} = await runPiped(['check'], {home, env});
		expect(code).toBe(8);
		expect(stdout).toContain('127.0.0.1:9');
		expect(stdout).not.toContain('\u001B');
	});
});
