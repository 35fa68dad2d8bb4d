import {mkdtemp, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {fileFindings} from '../../../source/commands/check/file-findings.js';

describe('fileFindings', () => {
	it.each(['/tmp', '/dev/null'])(
		'advises nobody to change the mode of %s, or of what a link to it leads to',
		async target => {
			const link = join(await mkdtemp(join(tmpdir(), 'adsauth-findings-')), 'link');
			await symlink(target, link);
			for (const path of [target, link])
				expect(await fileFindings(path, {})).toEqual([
					{check: 'permissions', verdict: 'skipped', text: 'not checked'},
					{check: 'git', verdict: 'skipped', text: 'not checked'},
				]);
		},
	);
});
