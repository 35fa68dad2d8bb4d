import {mkdtemp, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {fileFindings} from '../../../source/commands/check/file-findings.js';

describe('fileFindings', () => {
	it.each([
		['a folder', '/tmp'],
		['a device', '/dev/null'],
		['a link to a device', '/dev/null', 'link'],
	])('advises nobody to change the mode of %s', async (_, target, link) => {
		const folder = await mkdtemp(join(tmpdir(), 'adsauth-findings-'));
		const path = link === undefined ? target : join(folder, link);
		if (link !== undefined) await symlink(target, path);
		expect(await fileFindings(path, {})).toEqual([
			{check: 'permissions', verdict: 'skipped', text: 'not checked'},
			{check: 'git', verdict: 'skipped', text: 'not checked'},
		]);
	});
});
