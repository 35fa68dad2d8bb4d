import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {expect, it} from 'vitest';
import {killGroup} from '../../source/system/kill-group.js';

it('ends a detached program, and does not mind one that is gone or never was', async () => {
	const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {detached: true, stdio: 'ignore'});
	const exit = once(child, 'exit');
	killGroup(child.pid);
	expect((await exit)[1]).toBe('SIGKILL');
	killGroup(child.pid);
	killGroup(undefined);
});
