import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {expect, it} from 'vitest';
import {killGroup} from '../../source/system/kill-group.js';
import {onWindows} from './on-windows.js';

function start(options: {readonly detached: boolean}) {
	const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {...options, stdio: 'ignore'});
	return {pid: child.pid, exit: once(child, 'exit')};
}

it('ends a detached program, and does not mind one that is gone or never was', async () => {
	const {pid, exit} = start({detached: true});
	killGroup(pid);
	expect((await exit)[1]).toBe('SIGKILL');
	killGroup(pid);
	killGroup(undefined);
});

it('ends a program that is in no group of its own, as on Windows', async () => {
	const {pid, exit} = start({detached: false});
	onWindows();
	killGroup(pid);
	expect((await exit)[1]).toBe('SIGKILL');
});
