import {execFileSync} from 'node:child_process';
import {chmod, chown, link, mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Format} from '../../source/configs/format.js';
import {notEditable} from '../../source/configs/not-editable.js';
import {planWrite} from '../../source/configs/plan-write.js';
import {ruby} from '../../source/configs/ruby.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {isRoot} from '../helpers/privileges.js';
import {rubyCorpus} from './ruby-corpus.js';
import {formerValues, sampleValues} from './sample-values.js';
import {failureOf, workspace} from './workspace.js';

const request = {format: ruby, values: sampleValues};
const now = new Date('2026-11-23T07:05:03Z');

describe('planWrite', () => {
	it("plans a new file at the library's default path, and writes nothing", async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'google_ads_config.rb');
		const plan = await planWrite({...request, surroundings});
		expect(plan).toEqual({
			formatId: 'ruby',
			path,
			resolvedPath: path,
			created: true,
			unchanged: false,
			after: ruby.create(sampleValues),
			diff: expect.arrayContaining([{type: 'added', text: "  c.refresh_token = '1//••••0001'", lineNumber: 4}]),
			replaced: {},
			warnings: [],
		});
		expect(await readdir(surroundings.folder)).toEqual([]);
	});

	it('takes relative paths from the working folder and ~/ from home', async () => {
		const surroundings = {...(await workspace()), homeFolder: '/home/$&me', workingFolder: '/work'};
		const plan = (path: string) => planWrite({...request, path, surroundings});
		expect((await plan('a/b.rb')).path).toBe('/work/a/b.rb');
		expect((await plan('~/b.rb')).path).toBe('/home/$&me/b.rb');
		expect((await plan('~b.rb')).path).toBe('/work/~b.rb');
	});

	it('plans an edit, with what is lost and where it is kept', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		const text = ruby.create(formerValues);
		await writeFile(path, text, {mode: 0o600});
		const plan = await planWrite({...request, path, surroundings, now});
		expect(plan).toMatchObject({
			created: false,
			unchanged: false,
			before: {fingerprint: expect.any(String), mode: expect.any(Number)},
			after: ruby.edit(text, sampleValues),
			replaced: {
				clientId: formerValues.clientId,
				clientSecret: 'GOCSPX-••••9999',
				refreshToken: '1//••••9999',
				developerToken: '••••9999',
				loginCustomerId: '9876543210',
			},
			warnings: [],
			backupPath: `${path}.adsauth-20261123-070503.bak`,
		});
		const {after: _, ...shown} = plan;
		for (const secret of [formerValues.refreshToken, sampleValues.refreshToken, formerValues.developerToken]) {
			expect(JSON.stringify(shown)).not.toContain(secret.slice(0, -4));
		}
	});

	it('tells which token of the same client it would replace, and nowhere else', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		const {clientId} = sampleValues;
		await writeFile(path, ruby.create({...formerValues, clientId}));
		const {incumbent, after: _, ...shown} = await planWrite({...request, path, surroundings});
		const {clientSecret, refreshToken} = formerValues;
		expect(incumbent).toEqual({clientId, clientSecret, refreshToken});
		for (const secret of [clientSecret, refreshToken]) {
			expect(JSON.stringify(shown)).not.toContain(secret.slice(0, -4));
		}

		await writeFile(path, ruby.create(formerValues));
		expect(await planWrite({...request, path, surroundings})).not.toHaveProperty('incumbent');
	});

	it('tells which login customer stays', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		const {loginCustomerId: _, ...others} = sampleValues;
		const kept = async (loginCustomerId: string, values = others) => {
			await writeFile(
				path,
				`Google::Ads::GoogleAds::Config.new do |c|\n  c.login_customer_id = '${loginCustomerId}'\nend\n`,
			);
			return (await planWrite({...request, values, path, surroundings})).keptLogin;
		};
		expect(await kept('1234567890')).toBe('1234567890');
		expect(await kept('123-456-7890')).toBe('1234567890');
		expect(await kept('INSERT_LOGIN_CUSTOMER_ID_HERE')).toBeUndefined();
		expect(await kept('1234567890', {...others, loginCustomerId: '1111111111'} as typeof others)).toBeUndefined();
	});

	it('has nothing to keep where only placeholders go', async () => {
		const surroundings = await workspace();
		await writeFile(join(surroundings.folder, 'google_ads_config.rb'), rubyCorpus["Google's sample"]!);
		const plan = await planWrite({...request, surroundings});
		expect(plan.replaced).toEqual({});
		expect(plan.backupPath).toBeUndefined();
	});

	it('sees that there is nothing to do, also in a file it would not replace', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		await writeFile(path, ruby.create(sampleValues));
		await link(path, `${path}2`);
		expect(await planWrite({...request, path, surroundings})).toMatchObject({
			unchanged: true,
			created: false,
			diff: [],
		});
	});

	it('fills a file that is empty', async () => {
		const surroundings = await workspace();
		await writeFile(join(surroundings.folder, 'x.rb'), '\uFEFF\r\n');
		const plan = await planWrite({...request, path: 'x.rb', surroundings});
		expect(plan).toMatchObject({created: false, after: ruby.create(sampleValues)});
	});

	it('F82: says which file it would really write', async () => {
		const surroundings = await workspace();
		const {folder} = surroundings;
		await mkdir(join(folder, 'dotfiles'));
		await symlink('dotfiles/ads.rb', join(folder, 'link.rb'));
		const plan = await planWrite({...request, path: 'link.rb', surroundings});
		expect(plan).toMatchObject({path: join(folder, 'link.rb'), resolvedPath: join(folder, 'dotfiles', 'ads.rb')});
	});

	it("F82: refuses someone else's file behind a link", async () => {
		const surroundings = await workspace();
		const {folder} = surroundings;
		const theirs = isRoot ? join(folder, 'theirs.rb') : '/etc/passwd';
		if (isRoot) {
			await writeFile(theirs, '');
			await chown(theirs, 65_534, 65_534);
		}

		await symlink(theirs, join(folder, 'link.rb'));
		const failure = await failureOf(() => planWrite({...request, path: 'link.rb', surroundings}));
		expect(failure).toEqual({type: 'config-foreign-owner', path: theirs});
	});

	it('F87: warns of a file that others may read, and of one that was made read-only', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		await writeFile(path, ruby.create(formerValues));
		const warnings = async (mode: number) => {
			await chmod(path, mode);
			return (await planWrite({...request, path, surroundings})).warnings;
		};
		expect(await warnings(0o600)).toEqual([]);
		expect(await warnings(0o644)).toEqual([{type: 'readable-by-others', path, mode: 0o644}]);
		expect(await warnings(0o440)).toEqual([
			{type: 'readable-by-others', path, mode: 0o440},
			{type: 'read-only', path, mode: 0o440},
		]);
	});

	it('F88: refuses a file with a second name', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		await writeFile(path, ruby.create(formerValues));
		await link(path, `${path}2`);
		const failure = await failureOf(() => planWrite({...request, path, surroundings}));
		expect(failure).toEqual({type: 'config-hard-link', path});
	});

	it.each([
		[0o644, 0o600],
		[0o640, 0o600],
		[0o755, 0o600],
		[0o444, 0o400],
	])('F87: takes a file of mode %o from others, where that is agreed', async (from, mode) => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		await writeFile(path, ruby.create(formerValues));
		await chmod(path, from);
		const {warnings: _, ...kept} = await planWrite({...request, path, surroundings, now});
		const plan = await planWrite({...request, path, surroundings, now, restrictMode: true});
		const warnings = mode === 0o400 ? [{type: 'read-only', path, mode}] : [];
		expect(plan).toEqual({...kept, mode, warnings});
	});

	it('F87: has something to do where only the mode changes', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		await writeFile(path, ruby.create(sampleValues));
		const plan = () => planWrite({...request, path, surroundings, restrictMode: true});
		await chmod(path, 0o644);
		const changed = await plan();
		expect(changed).toMatchObject({unchanged: false, created: false, mode: 0o600, diff: [], warnings: []});
		expect(changed.backupPath).toBeUndefined();
		await chmod(path, 0o600);
		const same = await plan();
		expect(same).toMatchObject({unchanged: true});
		expect(same.mode).toBeUndefined();
	});

	it('F88: overwrites a file with a second name where that is agreed, with a backup whatever is lost', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		await writeFile(path, rubyCorpus["Google's sample"]!, {mode: 0o600});
		await link(path, `${path}2`);
		const plan = await planWrite({...request, path, surroundings, now, inPlace: true});
		expect(plan).toMatchObject({
			inPlace: true,
			replaced: {},
			backupPath: `${path}.adsauth-20261123-070503.bak`,
			warnings: [{type: 'in-place', path}],
		});
	});

	it('has nothing to overwrite in a new file, or in one that says all this', async () => {
		const surroundings = await workspace();
		const plan = () => planWrite({...request, path: 'x.rb', surroundings, inPlace: true});
		expect(await plan()).toMatchObject({created: true, warnings: []});
		expect((await plan()).inPlace).toBeUndefined();
		await writeFile(join(surroundings.folder, 'x.rb'), ruby.create(sampleValues), {mode: 0o600});
		expect(await plan()).toMatchObject({unchanged: true, warnings: []});
		expect((await plan()).backupPath).toBeUndefined();
	});

	it('F90: refuses a broken file with its path and lines, and leaves it', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		const text = "Google::Ads::GoogleAds::Config.new do |c|\n  c.client_id = 'a'\n";
		await writeFile(path, text);
		const failure = await failureOf(() => planWrite({...request, path, surroundings}));
		expect(failure).toEqual({type: 'config-not-editable', reason: 'unbalanced', lines: [1], path});
		expect(await readFile(path, 'utf8')).toBe(text);
	});

	it.each([
		['Latin-1', Buffer.from('# caf\u00E9\n', 'latin1')],
		['UTF-16', Buffer.from('\uFEFF# c\n', 'utf16le')],
		['a NUL', Buffer.from('# c\0\n')],
	])('F90: refuses %s', async (_, bytes) => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		await writeFile(path, bytes);
		expect(await failureOf(() => planWrite({...request, path, surroundings}))).toEqual({type: 'config-not-text', path});
	});

	it('F81: names what is wrong with the path', async () => {
		const surroundings = await workspace();
		await symlink('loop', join(surroundings.folder, 'loop'));
		const failure = (path: string) => failureOf(() => planWrite({...request, path, surroundings}));
		expect(await failure('.')).toMatchObject({type: 'config-is-a-directory'});
		expect(await failure('loop')).toMatchObject({type: 'config-link-loop'});
		expect(await failure('x'.repeat(300))).toMatchObject({type: 'config-name-too-long'});
		expect(await failure('/etc/passwd/x')).toMatchObject({type: 'config-parent-not-a-directory'});
	});

	it('refuses values that no file should hold', async () => {
		const values = {...sampleValues, refreshToken: "1//0x'\nexit\n"};
		const failure = await failureOf(async () => planWrite({...request, values, surroundings: await workspace()}));
		expect(failure).toEqual({type: 'config-unusable-value', key: 'refreshToken'});
	});

	it.each<[string, Partial<Format>]>([
		['loses a value', {create: () => ruby.create({...sampleValues, refreshToken: 'other'})}],
		['does more than asked', {edit: text => ruby.edit(text, {...sampleValues, developerToken: 'other'})}],
	])('refuses an edit that %s', async (_, broken) => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		const {developerToken: __, ...values} = sampleValues;
		if (broken.edit) await writeFile(path, ruby.create(formerValues));
		const failure = await failureOf(() => planWrite({format: {...ruby, ...broken}, values, path, surroundings}));
		expect(failure).toEqual({type: 'config-read-back-mismatch', path});
	});

	it('F92: warns of git for the file and for its backup', async () => {
		const surroundings = await workspace();
		const {folder} = surroundings;
		execFileSync('git', ['-C', folder, 'init'], {stdio: 'pipe'});
		await writeFile(join(folder, '.gitignore'), 'google_ads_config.rb\n');
		await writeFile(join(folder, 'google_ads_config.rb'), ruby.create(formerValues), {mode: 0o600});
		const plan = await planWrite({...request, surroundings});
		expect(plan.warnings).toEqual([{type: 'not-ignored-by-git', path: plan.backupPath}]);
	});

	it('F92: warns of git for a new file, too', async () => {
		const surroundings = await workspace();
		execFileSync('git', ['-C', surroundings.folder, 'init'], {stdio: 'pipe'});
		const plan = await planWrite({...request, surroundings});
		expect(plan.warnings).toEqual([{type: 'not-ignored-by-git', path: plan.resolvedPath}]);
	});

	it('masks what goes and what comes wherever it stands, also where nothing tells that it is a secret', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x.rb');
		const former = {...formerValues, clientSecret: 'formerformer'};
		const values = {...sampleValues, clientSecret: 'presentpresent'};
		const note = "  # not formerformer, but presentpresent\n  c.log_level = 'INFO'\nend\n";
		await writeFile(path, ruby.create(former).replace(/end\n$/, note), {mode: 0o600});
		const {diff} = await planWrite({...request, values, path, surroundings});
		const shown = diff.map(({text}) => text).join('\n');
		expect(shown).toContain('# not ••••');
		expect(shown).not.toMatch(/formerformer|presentpresent/);
	});

	it('passes on what is no refusal, and keeps the refusal that it names the file in', async () => {
		const surroundings = await workspace();
		const failing = (error: Error): Format => ({
			...ruby,
			create: () => {
				throw error;
			},
		});
		const bug = new TypeError('a bug');
		await expect(planWrite({...request, format: failing(bug), surroundings})).rejects.toBe(bug);
		const refusal = notEditable('no-section');
		await expect(planWrite({...request, format: failing(refusal), surroundings})).rejects.toMatchObject({
			failure: {type: 'config-not-editable', reason: 'no-section', path: expect.any(String)},
			cause: refusal,
		});
		const another = new WizardError({type: 'config-unusable-value'});
		await expect(planWrite({...request, format: failing(another), surroundings})).rejects.toBe(another);
	});
});
