import {mkdir, mkdtemp, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {fileFindings} from '../../../source/commands/check/file-findings.js';
import {emptyFolder} from '../../helpers/terminal.js';

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

	it("tells what git doesn't say from what it says is fine", async () => {
		const folder = await emptyFolder();
		await writeFile(join(folder, 'x'), '', {mode: 0o600});
		const found = async () => (await fileFindings(join(folder, 'x'), {PATH: folder}))[1];
		expect(await found()).toEqual({check: 'git', verdict: 'good', text: 'in no repository'});
		await mkdir(join(folder, '.git'));
		expect(await found()).toMatchObject({
			check: 'git',
			verdict: 'skipped',
			text: expect.stringMatching(/^not checked: git/),
		});
	});

	it.each([
		[0o600, 0, {verdict: 'good', text: 'only you can read the file'}],
		[0o600, 1, {verdict: 'note', text: expect.stringMatching(/belongs to user \d+, who can read it, too/)}],
		[0o640, 0, {verdict: 'bad', failure: {type: 'config-readable-by-others', path: expect.any(String), mode: 0o640}}],
		[0o640, 1, {verdict: 'bad', failure: {type: 'config-readable-by-others', mode: 0o640, isForeign: true}}],
	])('says who can read a file of mode %o, ours or (%i) another user’s', async (mode, apart, expected) => {
		const path = join(await mkdtemp(join(tmpdir(), 'adsauth-findings-')), 'x');
		await writeFile(path, '', {mode});
		const user = vi.spyOn(process, 'geteuid').mockReturnValue((process.geteuid?.() ?? 0) + apart);
		onTestFinished(() => user.mockRestore());
		const [permissions] = await fileFindings(path, {});
		expect(permissions).toMatchObject({check: 'permissions', ...expected});
	});
});
