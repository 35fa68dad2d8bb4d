import {execFileSync} from 'node:child_process';
import {expect, it} from 'vitest';
import {userName} from '../../source/system/user-name.js';

it.runIf(process.platform !== 'win32')('is what the system calls us', () => {
	expect(userName()).toBe(execFileSync('id', ['-un'], {encoding: 'utf8'}).trim());
});

it('is none for a user whom the system has no name for', () => {
	const lookUp = () => {
		throw new Error('uv_os_get_passwd returned ENOENT');
	};
	expect(userName(lookUp)).toBeUndefined();
});
