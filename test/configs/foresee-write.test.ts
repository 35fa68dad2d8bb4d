import {execFileSync} from 'node:child_process';
import {chmod, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {foreseeWrite} from '../../source/configs/foresee-write.js';
import {formats} from '../../source/configs/formats.js';
import {canMount, isRoot, mount} from '../helpers/privileges.js';
import {failureOf, workspace} from './workspace.js';

const values = {clientId: 'id', clientSecret: 'secret', refreshToken: '1//0stand-in'};

async function foreseen(path: string, surroundings: Awaited<ReturnType<typeof workspace>>) {
	return failureOf(() => foreseeWrite({format: formats.python, path, values, surroundings}));
}

describe('foreseeWrite', () => {
	it.each(['google-ads.yaml', 'new/folders/google-ads.yaml'])(
		'foresees no trouble with %s, and writes nothing',
		async path => {
			const surroundings = await workspace();
			expect(await foreseen(path, surroundings)).toBeUndefined();
			expect(await readdir(surroundings.folder)).toEqual([]);
		},
	);

	it('takes a file that holds another token', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'google-ads.yaml');
		const text = formats.python.create({...values, refreshToken: '1//0former'});
		await writeFile(path, text, {mode: 0o600});
		expect(await foreseen(path, surroundings)).toBeUndefined();
		expect(await readFile(path, 'utf8')).toBe(text);
	});

	it('tells of a file that is to be edited by hand', async () => {
		const surroundings = await workspace();
		await writeFile(join(surroundings.folder, 'client.json'), '{"installed": {"client_id": "x"}}');
		expect(await foreseen('client.json', surroundings)).toMatchObject({type: 'config-not-editable'});
	});

	it('tells of a folder', async () => {
		const surroundings = await workspace();
		await mkdir(join(surroundings.folder, 'there'));
		expect(await foreseen('there', surroundings)).toMatchObject({type: 'config-is-a-directory'});
	});

	it.skipIf(isRoot)('tells of a folder that nobody may write to, above those to be made', async () => {
		const surroundings = await workspace();
		await chmod(surroundings.folder, 0o500);
		const path = join(surroundings.folder, 'new', 'x.yaml');
		expect(await foreseen(path, surroundings)).toEqual({type: 'config-no-permission', path});
	});

	it.skipIf(!canMount)('tells of folders that are locked or on a read-only disk (needs mount)', async () => {
		const surroundings = await workspace();
		const [locked, readOnly] = [join(surroundings.folder, 'locked'), join(surroundings.folder, 'read-only')];
		await mkdir(locked);
		execFileSync('chattr', ['+i', locked]);
		onTestFinished(() => void execFileSync('chattr', ['-i', locked]));
		await mkdir(readOnly);
		mount(readOnly, '-t', 'tmpfs', '-o', 'ro,size=64k', 'tmpfs');
		expect(await foreseen('locked/new/x', surroundings)).toMatchObject({type: 'config-no-permission'});
		expect(await foreseen('read-only/x', surroundings)).toMatchObject({type: 'config-read-only-file-system'});
	});
});
