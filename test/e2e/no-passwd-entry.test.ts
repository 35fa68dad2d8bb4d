import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {signInOverHttp} from '../helpers/http-browser.js';
import {isRoot} from '../helpers/privileges.js';
import {startPiped} from '../helpers/start-piped.js';
import {launch} from '../helpers/terminal.js';
import {eventsIn} from './json-journey.js';

/** A mere number, as `docker run --user` and OpenShift give containers. */
const uid = 54_321;

/** Why this machine can't show what such a user sees. */
function obstacle(): string | undefined {
	if (!isRoot) return 'needs root, to become another user';
	const [command, ...rest] = launch;
	const {status, stderr, error} = spawnSync(command, [...rest, '--version'], {uid, gid: uid, encoding: 'utf8'});
	return status === 0 ? undefined : `another user can't run what is tested: ${error?.message ?? stderr}`;
}

const reason = obstacle();

describe.runIf(reason === undefined)(`a user whom the system has no name for${reason ? ` (${reason})` : ''}`, () => {
	it('signs in', async () => {
		const args = ['--json', '--sandbox', '--no-browser'];
		const {until, stdout, stderr, exited} = await startPiped({args, uid});
		const link = await until(printed => eventsIn(printed).find(found => found.event === 'consent')?.link);
		await signInOverHttp(link);
		expect(await exited, stderr()).toBe(0);
		expect(eventsIn(stdout()).at(-1)).toEqual({event: 'done'});
	});

	it('needs no home folder', async () => {
		const {stderr, stdout, exited} = await startPiped({args: ['check'], uid, env: {HOME: undefined}});
		expect(await exited).toBe(2);
		expect(stdout() + stderr()).toContain('google-ads.yaml');
	});
});
