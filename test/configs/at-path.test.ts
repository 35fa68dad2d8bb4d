import {describe, expect, it} from 'vitest';
import {atPath, pathError} from '../../source/configs/at-path.js';
import {failureOf} from './workspace.js';

const refusal = (code: string) => Object.assign(new Error('secret'), {code});

describe('atPath', () => {
	it.each([
		['EACCES', 'config-no-permission'],
		['EPERM', 'config-no-permission'],
		['EROFS', 'config-read-only-file-system'],
		['ENOSPC', 'config-disk-full'],
		['EDQUOT', 'config-disk-full'],
		['EBUSY', 'config-busy'],
		['ENOENT', 'config-changed-meanwhile'],
	])('F81: tells %s by its name', async (code, type) => {
		expect(await failureOf(() => atPath('/x', () => Promise.reject(refusal(code))))).toEqual({type, path: '/x'});
	});

	it('passes the code of any other refusal on, and nothing else of it', async () => {
		const failure = await failureOf(() => atPath('/x\u001B[2J', () => Promise.reject(refusal('EIO'))));
		expect(failure).toEqual({type: 'config-not-accessible', path: '/x', code: 'EIO'});
	});

	it('keeps what the operating system said as the cause', async () => {
		for (const refused of [refusal('EACCES'), refusal('EIO')]) {
			await expect(atPath('/x', () => Promise.reject(refused))).rejects.toMatchObject({cause: refused});
		}
		expect(pathError('config-busy', '/y')).not.toHaveProperty('cause');
	});

	it('leaves our own errors and bugs alone', async () => {
		const own = pathError('config-busy', '/y');
		await expect(atPath('/x', () => Promise.reject(own))).rejects.toBe(own);
		for (const bug of [new TypeError('x'), refusal('ERR_INVALID_ARG_TYPE'), refusal('xEIO')]) {
			await expect(atPath('/x', () => Promise.reject(bug))).rejects.toBe(bug);
		}
	});
});
