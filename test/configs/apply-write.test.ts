import {chmod, link, mkdir, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {applyWrite, undoWrite} from '../../source/configs/apply-write.js';
import {planWrite} from '../../source/configs/plan-write.js';
import {ruby} from '../../source/configs/ruby.js';
import {readSnapshot} from '../../source/configs/snapshot.js';
import {canMount, mount} from '../helpers/privileges.js';
import {failing} from './failing-files.js';
import {rubyCorpus} from './ruby-corpus.js';
import {formerValues, sampleValues} from './sample-values.js';
import {failureOf, workspace} from './workspace.js';

const now = new Date('2026-11-23T07:05:03Z');
const backupName = 'x.rb.adsauth-20261123-070503.bak';

/** A home with `x.rb` in it (or without), and a plan to write there. */
async function planned(text?: string, values = sampleValues) {
	const surroundings = await workspace();
	const path = join(surroundings.folder, 'x.rb');
	if (text !== undefined) await writeFile(path, text, {mode: 0o600});
	const replan = (options: Partial<Parameters<typeof planWrite>[0]> = {}) =>
		planWrite({format: ruby, path, values, surroundings, now, ...options});
	return {...surroundings, path, replan, plan: await replan()};
}

describe('applyWrite', () => {
	it('makes a new file, and undo removes it', async () => {
		const {folder, path, plan} = await planned();
		const written = await applyWrite(plan);
		expect(written).toMatchObject({path, created: true});
		expect(written.backup).toBeUndefined();
		expect(await readFile(path, 'utf8')).toBe(ruby.create(sampleValues));
		expect((await stat(path)).mode & 0o7777).toBe(0o600);
		await undoWrite(written);
		expect(await readdir(folder)).toEqual([]);
	});

	it('keeps the replaced values in a 0600 backup, also of a file that others may read', async () => {
		const text = ruby.create(formerValues);
		const {folder, path, replan} = await planned(text);
		await chmod(path, 0o644);
		const written = await applyWrite(await replan());
		expect(written).toMatchObject({path, created: false, backup: join(folder, backupName)});
		expect(await readFile(join(folder, backupName), 'utf8')).toBe(text);
		expect((await stat(join(folder, backupName))).mode & 0o7777).toBe(0o600);
		expect((await stat(path)).mode & 0o7777).toBe(0o644);
		expect(await readdir(folder)).toEqual(['x.rb', backupName]);
	});

	it.each(Object.entries(rubyCorpus))('gives back the original bytes after undo: %s', async (_, text) => {
		const {folder, path, plan} = await planned(text);
		const written = await applyWrite(plan);
		expect(ruby.read(await readFile(path, 'utf8'))).toEqual(sampleValues);
		await undoWrite(written);
		expect(await readFile(path)).toEqual(Buffer.from(text));
		expect(await readdir(folder)).toEqual(['x.rb']);
	});

	it('changes nothing the second time', async () => {
		const {folder, path, plan, replan} = await planned(ruby.create(formerValues));
		await applyWrite(plan);
		const files = await readdir(folder);
		const {ino, mtimeMs} = await stat(path);
		const again = await applyWrite(await replan());
		expect(again).toEqual({path, created: false});
		await undoWrite(again);
		expect(await stat(path)).toMatchObject({ino, mtimeMs});
		expect(await readdir(folder)).toEqual(files);
	});

	it('F82: keeps the link and writes what it leads to, there or not', async () => {
		const {folder, path, replan} = await planned();
		await mkdir(join(folder, 'dotfiles'));
		await symlink('dotfiles/ads.rb', path);
		await applyWrite(await replan());
		expect(await readFile(join(folder, 'dotfiles', 'ads.rb'), 'utf8')).toBe(ruby.create(sampleValues));
		await writeFile(join(folder, 'dotfiles', 'ads.rb'), ruby.create(formerValues));
		const {backup} = await applyWrite(await replan());
		expect(backup).toBe(join(folder, 'dotfiles', 'ads.rb.adsauth-20261123-070503.bak'));
		expect(await readFile(path, 'utf8')).toBe(ruby.create(sampleValues));
		expect(await readdir(folder)).toEqual(['dotfiles', 'x.rb']);
	});

	it('F83: writes nothing where the link leads elsewhere by now', async () => {
		const {folder, path, replan} = await planned();
		await symlink('a.rb', path);
		const plan = await replan();
		await rm(path);
		await symlink('b.rb', path);
		expect(await failureOf(() => applyWrite(plan))).toEqual({type: 'config-changed-meanwhile', path});
		expect(await readdir(folder)).toEqual(['x.rb']);
	});

	it('F83: writes nothing where the file was swapped for a link', async () => {
		const {folder, path, plan} = await planned(ruby.create(formerValues));
		await rm(path);
		await writeFile(join(folder, 'theirs.rb'), ruby.create(formerValues));
		await symlink('theirs.rb', path);
		expect(await failureOf(() => applyWrite(plan))).toEqual({type: 'config-changed-meanwhile', path});
		expect(await readFile(join(folder, 'theirs.rb'), 'utf8')).toBe(ruby.create(formerValues));
	});

	it("F84: notices another's edit; planned anew, both edits are there", async () => {
		const {folder, path, plan, replan} = await planned(ruby.create(formerValues));
		const theirs = ruby.create(formerValues).replace("'WARN'", "'DEBUG'");
		await writeFile(path, theirs);
		expect(await failureOf(() => applyWrite(plan))).toEqual({type: 'config-changed-meanwhile', path});
		expect(await readFile(path, 'utf8')).toBe(theirs);
		expect(await readdir(folder)).toEqual(['x.rb']);

		await applyWrite(await replan());
		expect(await readFile(path, 'utf8')).toBe(ruby.create(sampleValues).replace("'WARN'", "'DEBUG'"));
	});

	it('F84: notices a file that came or went', async () => {
		const {path, plan, replan} = await planned();
		await writeFile(path, ruby.create(formerValues));
		expect(await failureOf(() => applyWrite(plan))).toMatchObject({type: 'config-changed-meanwhile'});
		const second = await replan();
		await rm(path);
		expect(await failureOf(() => applyWrite(second))).toMatchObject({type: 'config-changed-meanwhile'});
	});

	it('never writes over a backup', async () => {
		const {folder, path, plan} = await planned(ruby.create(formerValues));
		await writeFile(join(folder, backupName), 'earlier');
		const failure = await failureOf(() => applyWrite(plan));
		expect(failure).toEqual({type: 'config-changed-meanwhile', path: join(folder, backupName)});
		expect(await readFile(join(folder, backupName), 'utf8')).toBe('earlier');
		expect(await readFile(path, 'utf8')).toBe(ruby.create(formerValues));
	});

	it.skipIf(!canMount).each([
		['the file', 40_000, 'x.rb'],
		['the file, after its backup,', 25_000, 'x.rb'],
		['the backup', 40_000, backupName],
	])('F80: leaves all as it was where the disk has no room for %s (needs mount)', async (what, size, failing) => {
		const {folder, path, replan} = await planned();
		mount(folder, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs');
		const head = what === 'the file' ? rubyCorpus["Google's sample"]! : ruby.create(formerValues);
		const text = `${head}# ${'x'.repeat(size)}\n`;
		await writeFile(path, text);
		const failure = await failureOf(async () => applyWrite(await replan()));
		expect(failure).toEqual({type: 'config-disk-full', path: join(folder, failing)});
		expect(await readFile(path, 'utf8')).toBe(text);
		expect(await readdir(folder)).toEqual(['x.rb']);
	});

	it.each([true, undefined] as const)('F87: takes a file from others, in place: %s', async inPlace => {
		const {folder, path, replan} = await planned(ruby.create(sampleValues));
		await chmod(path, 0o644);
		const written = await applyWrite(await replan({restrictMode: true, ...(inPlace ? {inPlace} : {})}));
		expect((await stat(path)).mode & 0o7777).toBe(0o600);
		expect(await readFile(path, 'utf8')).toBe(ruby.create(sampleValues));
		expect(written.backup).toBe(inPlace && join(folder, backupName));
	});

	it('F88: overwrites a file for both its names, and undo puts it back for both', async () => {
		const text = ruby.create(formerValues);
		const {folder, path, replan} = await planned(text);
		const twin = join(folder, 'twin.rb');
		await link(path, twin);
		const written = await applyWrite(await replan({inPlace: true}));
		expect(await readFile(twin, 'utf8')).toBe(ruby.create(sampleValues));
		expect((await stat(twin)).ino).toBe((await stat(path)).ino);
		expect(await readFile(join(folder, backupName), 'utf8')).toBe(text);
		expect((await stat(join(folder, backupName))).mode & 0o7777).toBe(0o600);

		await undoWrite(written);
		expect(await readFile(twin, 'utf8')).toBe(text);
		expect((await stat(path)).nlink).toBe(2);
		expect(await readdir(folder)).toEqual(['twin.rb', 'x.rb']);
	});

	it.skipIf(!canMount)(
		'F88: overwrites a file that is a mount of its own, once that is agreed (needs mount)',
		async () => {
			const {folder, path, replan} = await planned(ruby.create(formerValues));
			const outside = join(folder, 'outside.rb');
			await writeFile(outside, ruby.create(formerValues), {mode: 0o600});
			mount(path, '--bind', outside);
			expect(await failureOf(async () => applyWrite(await replan()))).toEqual({type: 'config-busy', path});
			expect(await readdir(folder)).toEqual(['outside.rb', 'x.rb']);
			const written = await applyWrite(await replan({inPlace: true}));
			expect(await readFile(outside, 'utf8')).toBe(ruby.create(sampleValues));
			await undoWrite(written);
			expect(await readFile(outside, 'utf8')).toBe(ruby.create(formerValues));
			expect(await readdir(folder)).toEqual(['outside.rb', 'x.rb']);
		},
	);

	it.skipIf(!canMount)('F80: puts back what it overwrote where the disk fills up (needs mount)', async () => {
		const {folder, path, replan} = await planned();
		mount(folder, '-t', 'tmpfs', '-o', 'size=16k', 'tmpfs');
		const text = ruby.create(formerValues);
		await writeFile(path, text, {mode: 0o600});
		const plan = await replan({inPlace: true});
		// Of four blocks, the file has one and the backup another.
		const after = `${plan.after}# ${'x'.repeat(16_000)}\n`;
		expect(await failureOf(() => applyWrite({...plan, after}))).toEqual({type: 'config-disk-full', path});
		expect(await readFile(path, 'utf8')).toBe(text);
		expect(await readdir(folder)).toEqual(['x.rb']);
	});

	it('keeps the backup of a file that is in pieces now', async () => {
		const text = ruby.create(formerValues);
		const {folder, path, replan} = await planned(text);
		const backup = join(folder, backupName);
		const plan = await replan({inPlace: true});
		expect(await failureOf(() => applyWrite(plan, failing('truncate', 2)))).toEqual({
			type: 'config-not-restored',
			path,
			backup,
		});
		expect(await readFile(backup, 'utf8')).toBe(text);
	});

	it('says what failed where the backup cannot be removed after it, either', async () => {
		const {folder, path, replan} = await planned(ruby.create(formerValues));
		const backup = join(folder, backupName);
		const openFile = async () => {
			await rm(backup);
			await mkdir(backup);
			throw Object.assign(new Error('full'), {code: 'ENOSPC'});
		};
		const plan = await replan({inPlace: true});
		expect(await failureOf(() => applyWrite(plan, openFile))).toEqual({type: 'config-disk-full', path});
	});

	it('F85: two writers at once leave a valid file, no temporary one, and the last word to the last', async () => {
		const {folder, path, surroundings} = await planned(ruby.create(formerValues)).then(
			({replan: _, plan: __, ...rest}) => ({
				...rest,
				surroundings: rest,
			}),
		);
		const write = async (refreshToken: string) => {
			for (;;) {
				const values = {...sampleValues, refreshToken};
				const plan = await planWrite({format: ruby, path, values, surroundings});
				const failure = await failureOf(() => applyWrite(plan));
				if (failure === undefined) return;
				expect(failure).toMatchObject({type: 'config-changed-meanwhile'});
			}
		};
		const tokens = Array.from({length: 15}, (_, index) => [`1//0gFirst${index}`, `1//0gSecond${index}`] as const);
		for (const [first, second] of tokens) {
			await Promise.all([write(first), write(second)]);
			const {refreshToken, ...others} = ruby.read(await readFile(path, 'utf8'));
			expect([first, second]).toContain(refreshToken);
			const {refreshToken: _, ...expected} = sampleValues;
			expect(others).toEqual(expected);
		}

		expect((await readdir(folder)).filter(name => !name.endsWith('.bak'))).toEqual(['x.rb']);
	});
});

describe('undoWrite', () => {
	it.each(['edited', 'gone'])('leaves a file alone that is %s by now, and the backup too', async event => {
		const {folder, path, plan} = await planned(ruby.create(formerValues));
		const written = await applyWrite(plan);
		if (event === 'edited') await writeFile(path, 'theirs');
		else await rm(path);
		expect(await failureOf(() => undoWrite(written))).toEqual({
			type: 'config-not-undone',
			path,
			now: event === 'gone' ? 'gone' : 'changed',
			backup: join(folder, backupName),
		});
		expect(await readdir(folder)).toEqual(event === 'edited' ? ['x.rb', backupName] : [backupName]);
		if (event === 'edited') expect(await readFile(path, 'utf8')).toBe('theirs');
	});

	it('says what stands there then, so that an earlier write can be undone, too', async () => {
		const text = ruby.create(formerValues);
		const {folder, path, plan, replan} = await planned(text);
		const first = await applyWrite(plan);
		const second = await applyWrite(await replan({values: {...sampleValues, loginCustomerId: '1111111111'}}));
		expect(second.undo?.before?.fingerprint).toBe(first.undo?.fingerprint);
		const fingerprint = await undoWrite(second);
		expect((await readSnapshot(path))?.fingerprint).toBe(fingerprint);
		await undoWrite({...first, undo: {...first.undo!, fingerprint: fingerprint!}});
		expect(await readFile(path, 'utf8')).toBe(text);
		expect(await readdir(folder)).toEqual(['x.rb']);
	});

	it('says so where nothing does', async () => {
		const {plan} = await planned();
		expect(await undoWrite(await applyWrite(plan))).toBeUndefined();
	});

	it.each([true, undefined] as const)('F87: gives a file back to others, in place: %s', async inPlace => {
		const {path, replan} = await planned(ruby.create(formerValues));
		await chmod(path, 0o644);
		const written = await applyWrite(await replan({restrictMode: true, ...(inPlace && {inPlace})}));
		expect((await stat(path)).mode & 0o7777).toBe(0o600);
		await undoWrite(written);
		expect((await stat(path)).mode & 0o7777).toBe(0o644);
	});

	it('F87: keeps a mode that was changed since it was taken from others', async () => {
		const {path, replan} = await planned(ruby.create(formerValues));
		await chmod(path, 0o644);
		const written = await applyWrite(await replan({restrictMode: true}));
		await chmod(path, 0o640);
		await undoWrite(written);
		expect((await stat(path)).mode & 0o7777).toBe(0o640);
	});

	it('is done where the backup cannot be removed', async () => {
		const text = ruby.create(formerValues);
		const {folder, path, plan} = await planned(text);
		const written = await applyWrite(plan);
		await rm(join(folder, backupName));
		await mkdir(join(folder, backupName));
		await undoWrite(written);
		expect(await readFile(path, 'utf8')).toBe(text);
	});

	it('needs no backup that somebody has removed', async () => {
		const text = ruby.create(formerValues);
		const {folder, path, plan} = await planned(text);
		const written = await applyWrite(plan);
		await rm(join(folder, backupName));
		await undoWrite(written);
		expect(await readFile(path, 'utf8')).toBe(text);
	});

	it('keeps a mode that was changed since', async () => {
		const {path, plan} = await planned(ruby.create(formerValues));
		const written = await applyWrite(plan);
		await chmod(path, 0o640);
		await undoWrite(written);
		expect((await stat(path)).mode & 0o7777).toBe(0o640);
	});
});
