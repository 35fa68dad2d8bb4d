import {execFileSync} from 'node:child_process';
import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Format} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {inspectTargets} from '../../source/configs/inspect-targets.js';
import {rubyCorpus} from './ruby-corpus.js';
import {formerValues, sampleValues} from './sample-values.js';
import {workspace} from './workspace.js';

const {clientId} = sampleValues;

/** A home with a project in it, where we are. */
async function surroundings() {
	const {homeFolder, env} = await workspace();
	const workingFolder = join(homeFolder, 'project');
	await mkdir(workingFolder);
	return {homeFolder, workingFolder, env};
}

/** What is found where the home folder's `google_ads_config.rb` is like this. */
async function inspectRuby(prepare: (path: string) => Promise<unknown>) {
	const here = await surroundings();
	await prepare(join(here.homeFolder, 'google_ads_config.rb'));
	const targets = await inspectTargets({clientId, surroundings: here});
	expect(targets).toHaveLength(Object.keys(formats).length);
	return targets.find(({formatId}) => formatId === 'ruby');
}

describe('inspectTargets', () => {
	it('puts files of the project first, then other files, then what is not there', async () => {
		const here = await surroundings();
		await writeFile(join(here.workingFolder, '.env'), 'PORT=80\n');
		await writeFile(join(here.homeFolder, 'google-ads.yaml'), formats.python.create(sampleValues));
		const targets = await inspectTargets({clientId, surroundings: here});
		const absent = Object.keys(formats).filter(id => id !== 'env' && id !== 'python');
		expect(targets.map(({formatId}) => formatId)).toEqual(['env', 'python', ...absent]);
		expect(targets[0]).toEqual({
			formatId: 'env',
			path: join(here.workingFolder, '.env'),
			state: 'no-token',
			inProject: true,
		});
		expect(targets[1]).toMatchObject({state: 'this-client', inProject: false});
		expect(targets.slice(2).every(({state, inProject}) => state === 'absent' && !inProject)).toBe(true);
	});

	it.each(Object.values<Format>(formats))('tells whose token is in a file of $id', async format => {
		const here = await surroundings();
		const path = format.searchPaths(here).at(-1)!;
		await mkdir(join(path, '..'), {recursive: true});
		await writeFile(path, format.create(sampleValues));
		const stateFor = async (asked: {readonly clientId?: string}) => {
			const targets = await inspectTargets({...asked, surroundings: here});
			return targets.find(({formatId}) => formatId === format.id);
		};
		const shown = {path, tokenEnd: '0001'};
		expect(await stateFor({clientId})).toMatchObject({...shown, state: 'this-client'});
		expect(await stateFor({clientId: formerValues.clientId})).toMatchObject({...shown, state: 'other-client'});
		expect(await stateFor({})).toMatchObject({state: 'other-client'});
	});

	it('knows a placeholder from a token, and from a comment', async () => {
		const sample = rubyCorpus["Google's sample"]!;
		expect(await inspectRuby(path => writeFile(path, sample))).toMatchObject({state: 'placeholder'});
		const commented = sample.replace(/^.*refresh_token.*$/gm, '# $&');
		expect(await inspectRuby(path => writeFile(path, commented))).toMatchObject({state: 'no-token'});
	});

	it('shows no part of a token that is short', async () => {
		const values = {...sampleValues, refreshToken: '1//0gExample'};
		const target = await inspectRuby(path => writeFile(path, formats.ruby.create(values)));
		expect(target).toMatchObject({state: 'this-client'});
		expect(target).not.toHaveProperty('tokenEnd');
	});

	it.each<[string, (path: string) => unknown]>([
		['a folder', path => mkdir(path)],
		['a FIFO', path => execFileSync('mkfifo', [path])],
		['a device', path => symlink('/dev/zero', path)],
		['too big', path => writeFile(path, '#'.repeat(1024 * 1024 + 1))],
		['not text', path => writeFile(path, Buffer.from([0xe4]))],
		['a link to itself', path => symlink(path, path)],
	])('F73: takes %s for unreadable', async (_, prepare) => {
		const target = await inspectRuby(async path => prepare(path));
		expect(target).toMatchObject({state: 'unreadable', inProject: false});
	});

	it('takes a link that leads nowhere for absent: writing makes what it leads to', async () => {
		expect(await inspectRuby(path => symlink('nowhere', path))).toMatchObject({state: 'absent'});
	});
});
