import {symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {readConfigText} from '../../source/configs/read-config-text.js';
import {failureOf, workspace} from './workspace.js';

it('reads through links, and finds nothing where a write would make a file', async () => {
	const {folder} = await workspace();
	const path = join(folder, 'link');
	await symlink('x', path);
	expect(await readConfigText(path)).toBeUndefined();
	expect(await readConfigText(join(folder, 'no', 'x'))).toBeUndefined();
	await writeFile(join(folder, 'x'), 'ä\r\n');
	expect(await readConfigText(path)).toBe('ä\r\n');
});

it('F73: names what cannot be read', async () => {
	const {folder} = await workspace();
	const path = join(folder, 'x');
	expect(await failureOf(() => readConfigText(folder))).toEqual({type: 'file-is-a-directory', path: folder});
	await writeFile(path, 'x'.repeat(1024 * 1024 + 1));
	expect(await failureOf(() => readConfigText(path))).toMatchObject({type: 'file-too-large', path});
	expect(await failureOf(() => readConfigText(join(path, 'y')))).toMatchObject({
		type: 'config-parent-not-a-directory',
	});
});
