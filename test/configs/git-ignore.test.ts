import {execFileSync} from 'node:child_process';
import {chown, link, mkdir, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ignoreInGit} from '../../source/configs/git-ignore.js';
import {gitWarnings} from '../../source/configs/git-warnings.js';
import {isRoot} from '../helpers/privileges.js';
import {failureOf, workspace} from './workspace.js';

const git = (folder: string, ...args: readonly string[]) =>
	execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {stdio: 'pipe'});

async function repository(ignored?: string) {
	const {folder, env} = await workspace();
	const root = join(folder, 'repository');
	await mkdir(root);
	git(root, 'init');
	if (ignored !== undefined) await writeFile(join(root, '.gitignore'), ignored);
	return {folder, root, env, ignoreFile: join(root, '.gitignore')};
}

describe('ignoreInGit, F92', () => {
	it.each([
		'x.rb',
		'deep/er/x.rb',
		'#x',
		'!x',
		'a b',
		'end  ',
		'*.rb',
		'?',
		'[a]',
		'\\x',
		'x\\ ',
		'ä.rb',
		'a\nb',
		'a\r',
	])('makes git ignore %j and no other file', async name => {
		const {root, env, ignoreFile} = await repository();
		const path = join(root, name);
		const others = ['other.rb', 'a', join('deep', name), `${name}2`, '!', 'x'].map(other => join(root, other));
		const warned = (paths: readonly string[]) => gitWarnings(paths, env);
		expect(await warned([path])).toEqual([{type: 'not-ignored-by-git', path}]);
		expect(await ignoreInGit(path)).toEqual({path: ignoreFile});
		expect(await warned([path])).toEqual([]);
		expect(await warned(others)).toHaveLength(others.length);
	});

	it('makes a .gitignore that others may read', async () => {
		const {root, ignoreFile} = await repository();
		await ignoreInGit(join(root, 'x.rb'));
		expect(await readFile(ignoreFile, 'utf8')).toBe('/x.rb\n');
		expect((await stat(ignoreFile)).mode & 0o7777).toBe(0o644);
		expect((await readdir(root)).toSorted()).toEqual(['.git', '.gitignore']);
	});

	it.each([
		['', '/x.rb\n'],
		['a\n', 'a\n/x.rb\n'],
		['a', 'a\n/x.rb\n'],
		['a\r\nb\r\n', 'a\r\nb\r\n/x.rb\r\n'],
		['a\r\nb', 'a\r\nb\r\n/x.rb\r\n'],
		['ab\r\n', 'ab\r\n/x.rb\r\n'],
		['a\nb\r\n', 'a\nb\r\n/x.rb\n'],
	])('writes below %j', async (former, after) => {
		const {root, env, ignoreFile} = await repository(former);
		await ignoreInGit(join(root, 'x.rb'));
		expect(await readFile(ignoreFile, 'utf8')).toBe(after);
		expect(await gitWarnings([join(root, 'x.rb')], env)).toEqual([]);
	});

	it('keeps bytes that are no UTF-8', async () => {
		const {root, ignoreFile} = await repository();
		await writeFile(ignoreFile, Buffer.from([0xe4, 0x0a]));
		await ignoreInGit(join(root, 'x'));
		expect(await readFile(ignoreFile)).toEqual(Buffer.from([0xe4, 0x0a, 0x2f, 0x78, 0x0a]));
	});

	it('ignores the backups to come with the one that is planned, and no other file’s', async () => {
		const {root, env, ignoreFile} = await repository();
		await ignoreInGit(join(root, 'x.rb.adsauth-20261123-070503-2.bak'));
		expect(await readFile(ignoreFile, 'utf8')).toBe('/x.rb.adsauth-*.bak\n');
		const next = join(root, 'x.rb.adsauth-20261124-000000.bak');
		const other = join(root, 'y.rb.adsauth-20261124-000000.bak');
		expect(await gitWarnings([next, other], env)).toEqual([{type: 'not-ignored-by-git', path: other}]);
	});

	it.each([
		['x.rb.adsauth-20261123-070503.bak', '/x.rb.adsauth-*.bak\n'],
		['x.rb.adsauth-20261123-070503-12.bak', '/x.rb.adsauth-*.bak\n'],
		['x.rb.adsauth-20261123-070503.bak.rb', '/x.rb.adsauth-20261123-070503.bak.rb\n'],
	])('tells %s by its name', async (name, line) => {
		const {root, ignoreFile} = await repository();
		await ignoreInGit(join(root, name));
		expect(await readFile(ignoreFile, 'utf8')).toBe(line);
	});

	it('writes to the root of the worktree or submodule that holds the file', async () => {
		const {folder, root, env} = await repository('');
		git(root, 'add', '--all');
		git(root, 'commit', '--message', 'x');
		git(root, 'worktree', 'add', join(folder, 'worktree'));
		git(root, '-c', 'protocol.file.allow=always', 'submodule', 'add', root, 'inner');
		for (const place of [join(folder, 'worktree'), join(root, 'inner')]) {
			const path = join(place, 'sub', 'x.rb');
			expect(await ignoreInGit(path)).toEqual({path: join(place, '.gitignore')});
			expect(await gitWarnings([path], env)).toEqual([]);
		}
	});

	it('follows links to the repository that really gets the secret', async () => {
		const {folder, root, env, ignoreFile} = await repository();
		await symlink('repository/ads.rb', join(folder, 'x.rb'));
		expect(await ignoreInGit(join(folder, 'x.rb'))).toEqual({path: ignoreFile});
		expect(await gitWarnings([join(root, 'ads.rb')], env)).toEqual([]);
	});

	it('changes nothing outside a repository', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'x.rb');
		expect(await failureOf(() => ignoreInGit(path))).toEqual({type: 'config-changed-meanwhile', path});
		expect(await readdir(folder)).toEqual([]);
	});

	it('leaves a .gitignore alone that has a second name', async () => {
		const {root, ignoreFile} = await repository('a\n');
		await link(ignoreFile, join(root, 'twin'));
		const failure = await failureOf(() => ignoreInGit(join(root, 'x.rb')));
		expect(failure).toEqual({type: 'config-hard-link', path: ignoreFile});
		expect(await readFile(ignoreFile, 'utf8')).toBe('a\n');
	});

	it.skipIf(!isRoot)("leaves another's .gitignore alone (needs root)", async () => {
		const {root, ignoreFile} = await repository('a\n');
		await chown(ignoreFile, 65_534, 65_534);
		const failure = await failureOf(() => ignoreInGit(join(root, 'x.rb')));
		expect(failure).toEqual({type: 'config-foreign-owner', path: ignoreFile});
		expect(await readFile(ignoreFile, 'utf8')).toBe('a\n');
	});
});
