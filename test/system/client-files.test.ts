import {chmod, mkdir, symlink, utimes, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findClientFiles} from '../../source/system/client-files.js';
import {canBeUnprivileged, unprivileged} from '../helpers/privileges.js';
import {temporaryFolder} from './temporary-folder.js';

async function put(folder: string, name: string, modified: number): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, '{}');
	await utimes(path, modified, modified);
	return path;
}

const namesIn = async (...folders: readonly string[]) => (await findClientFiles({folders})).map(({name}) => name);

describe('findClientFiles', () => {
	it('finds client files of all folders, newest first', async () => {
		const [a, b] = [await temporaryFolder(), await temporaryFolder()];
		await put(a, 'client_secret_1.json', 1000);
		await put(b, 'client_secret_2 (1).json', 3000);
		await put(a, 'Client_Secret.JSON', 2000);
		const names = ['client_secret_2 (1).json', 'Client_Secret.JSON', 'client_secret_1.json'];
		expect(await namesIn(a, b)).toEqual(names);
	});

	it('says where a file is and when it was changed', async () => {
		const folder = await temporaryFolder();
		const path = await put(folder, 'client_secret.json', 1000);
		const found = {path, name: 'client_secret.json', folder, modifiedAt: new Date(1_000_000)};
		expect(await findClientFiles({folders: [relative(process.cwd(), folder)]})).toEqual([found]);
	});

	it('passes over all else', async () => {
		const folder = await temporaryFolder();
		for (const name of ['credentials.json', 'my_client_secret.json', 'client_secret.json.crdownload']) {
			await put(folder, name, 1000);
		}

		await mkdir(join(folder, 'client_secret_folder.json'));
		await symlink('none', join(folder, 'client_secret_dangling.json'));
		expect(await namesIn(folder)).toEqual([]);
	});

	it('finds the others beside a link to nothing', async () => {
		const folder = await temporaryFolder();
		await symlink('none', join(folder, 'client_secret_dangling.json'));
		await put(folder, 'client_secret.json', 1000);
		expect(await namesIn(folder)).toEqual(['client_secret.json']);
	});

	it('finds the others beside a link to itself', async () => {
		const folder = await temporaryFolder();
		await symlink('client_secret_loop.json', join(folder, 'client_secret_loop.json'));
		await put(folder, 'client_secret.json', 1000);
		expect(await namesIn(folder)).toEqual(['client_secret.json']);
	});

	it.runIf(process.platform !== 'win32' && canBeUnprivileged)(
		'finds the others beside a link into a closed folder',
		async () => {
			const [folder, closed] = [await temporaryFolder(), await temporaryFolder()];
			await symlink(await put(closed, 'client_secret.json', 2000), join(folder, 'client_secret_closed.json'));
			await put(folder, 'client_secret.json', 1000);
			await chmod(folder, 0o755);
			await chmod(closed, 0o000);
			expect(await unprivileged(() => namesIn(folder))).toEqual(['client_secret.json']);
		},
	);

	it('follows links to files', async () => {
		const folder = await temporaryFolder();
		await put(folder, 'real.json', 1000);
		await symlink('real.json', join(folder, 'client_secret_link.json'));
		expect(await namesIn(folder)).toEqual(['client_secret_link.json']);
	});

	it('passes over a folder that is missing, is none or was given before', async () => {
		const folder = await temporaryFolder();
		const path = await put(folder, 'client_secret.json', 1000);
		expect(await namesIn(join(folder, 'none'), path, folder, `${folder}/`)).toEqual(['client_secret.json']);
	});

	it('keeps to the newest 50', async () => {
		const folder = await temporaryFolder();
		await Promise.all(Array.from({length: 51}, (_, n) => put(folder, `client_secret_${n}.json`, 1000 + n)));
		const names = await namesIn(folder);
		expect(names).toHaveLength(50);
		expect(names).not.toContain('client_secret_0.json');
	});

	it.runIf(process.platform !== 'win32')('sanitises the name, not the path (F78)', async () => {
		const folder = await temporaryFolder();
		const path = await put(folder, 'client_secret_\u202Enosj\n.json', 1000);
		expect(await findClientFiles({folders: [folder]})).toMatchObject([{path, name: 'client_secret_nosj .json'}]);
	});
});
