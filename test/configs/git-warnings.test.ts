import {execFileSync} from 'node:child_process';
import {access, chmod, chown, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {gitStatus} from '../../source/configs/git-status.js';
import {gitWarnings} from '../../source/configs/git-warnings.js';
import {isRoot} from '../helpers/privileges.js';
import {workspace} from './workspace.js';

const git = (folder: string, ...args: readonly string[]) => {
	const settings = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'protocol.file.allow=always'];
	return execFileSync('git', ['-C', folder, ...settings, ...args], {stdio: 'pipe'});
};

async function repository() {
	const {folder, env} = await workspace();
	const root = join(folder, 'repository');
	await mkdir(root);
	git(root, 'init');
	await writeFile(join(root, 'tracked.rb'), '');
	await writeFile(join(root, '.gitignore'), 'ignored.rb\nsecret/\n');
	git(root, 'add', '--all');
	git(root, 'commit', '--message', 'x');
	return {folder, root, env};
}

describe('gitWarnings, F92', () => {
	it('tells tracked, untracked and ignored files apart, whether they exist or not', async () => {
		const {root, env} = await repository();
		await writeFile(join(root, 'untracked.rb'), '');
		await writeFile(join(root, 'ignored.rb'), '');
		const names = [
			'tracked.rb',
			'untracked.rb',
			'ignored.rb',
			'new.rb',
			'new/deep/x.rb',
			'secret/x.rb',
			'*.rb',
			':x.rb',
		];
		const warnings = await gitWarnings(
			names.map(name => join(root, name)),
			env,
		);
		expect(warnings).toEqual([
			{type: 'tracked-by-git', path: join(root, 'tracked.rb')},
			{type: 'not-ignored-by-git', path: join(root, 'untracked.rb')},
			{type: 'not-ignored-by-git', path: join(root, 'new.rb')},
			{type: 'not-ignored-by-git', path: join(root, 'new/deep/x.rb')},
			{type: 'not-ignored-by-git', path: join(root, '*.rb')},
			{type: 'not-ignored-by-git', path: join(root, ':x.rb')},
		]);
	});

	it('looks into worktrees and submodules', async () => {
		const {folder, root, env} = await repository();
		git(root, 'worktree', 'add', join(folder, 'worktree'));
		const outer = join(folder, 'outer');
		await mkdir(outer);
		git(outer, 'init');
		git(outer, 'submodule', 'add', root, 'inner');
		for (const place of [join(folder, 'worktree'), join(outer, 'inner')]) {
			expect(
				await gitWarnings([join(place, 'tracked.rb'), join(place, 'ignored.rb'), join(place, 'x.rb')], env),
			).toEqual([
				{type: 'tracked-by-git', path: join(place, 'tracked.rb')},
				{type: 'not-ignored-by-git', path: join(place, 'x.rb')},
			]);
		}
	});

	it('has nothing to say outside a work tree, in a bare repository or without git', async () => {
		const {folder, root, env} = await repository();
		const bare = join(folder, 'bare');
		await mkdir(bare);
		git(bare, 'init', '--bare');
		expect(await gitWarnings([join(folder, 'x.rb'), join(bare, 'x.rb')], env)).toEqual([]);
		expect(await gitWarnings([join(root, 'tracked.rb')], {PATH: folder})).toEqual([]);
		expect(await gitStatus(join(bare, 'x.rb'), env)).toBe('in-no-repository');
		expect(await gitStatus(join(root, 'ignored.rb'), env)).toBe('ignored');
		for (const PATH of [folder, join(root, 'tracked.rb')])
			expect(await gitStatus(join(root, 'tracked.rb'), {PATH})).toBe('unknown');
	});

	it.runIf(isRoot)("says that it doesn't know where git distrusts the repository's owner", async () => {
		const {root, env} = await repository();
		await chown(root, 12_345, 12_345);
		const path = join(root, 'tracked.rb');
		expect(await gitStatus(path, env)).toBe('unknown');
		expect(await gitWarnings([path], env)).toEqual([]);
	});

	it('looks at the file itself, whatever GIT_DIR and its like say', async () => {
		const {folder, root, env} = await repository();
		const misleading = {...env, GIT_DIR: folder, GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(folder, 'x')};
		const path = join(root, 'tracked.rb');
		expect(await gitWarnings([path], misleading)).toEqual([{type: 'tracked-by-git', path}]);
	});

	it("runs no program of the repository's", async () => {
		const {folder, root, env} = await repository();
		const marker = join(folder, 'marker');
		const program = join(folder, 'program');
		await writeFile(program, `#!/bin/sh\ntouch '${marker}'\n`);
		await chmod(program, 0o755);
		await mkdir(join(folder, 'hooks'));
		for (const hook of ['post-index-change', 'fsmonitor-watchman']) {
			await writeFile(join(folder, 'hooks', hook), `#!/bin/sh\ntouch '${marker}'\n`);
			await chmod(join(folder, 'hooks', hook), 0o755);
		}

		git(root, 'config', 'core.hooksPath', join(folder, 'hooks'));
		git(root, 'config', 'core.fsmonitor', program);
		expect(await gitWarnings([join(root, 'tracked.rb'), join(root, 'x.rb')], env)).toHaveLength(2);
		await expect(access(marker)).rejects.toMatchObject({code: 'ENOENT'});

		git(root, 'status');
		await access(marker);
	});

	it('waits no longer than some seconds for a git that hangs', async () => {
		const {folder, root} = await repository();
		await writeFile(join(folder, 'git'), '#!/bin/sh\nexec sleep 60\n');
		await chmod(join(folder, 'git'), 0o755);
		expect(await gitStatus(join(root, 'x.rb'), {PATH: `${folder}:${process.env.PATH}`})).toBe('unknown');
	}, 10_000);
});
