import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findProgram} from '../../source/system/find-program.js';
import {failureOf} from './failure-of.js';
import {fakeProgram} from './fake-program.js';
import {temporaryFolder} from './temporary-folder.js';

describe.runIf(process.platform !== 'win32')('findProgram', () => {
	it('takes the first of PATH that can be run', async () => {
		const workingFolder = await temporaryFolder();
		for (const folder of ['a', 'b', 'c', 'd']) await mkdir(join(workingFolder, folder));
		await mkdir(join(workingFolder, 'a', 'store'));
		await writeFile(join(workingFolder, 'b', 'store'), '');
		await fakeProgram(join(workingFolder, 'c'), 'store', '');
		await fakeProgram(join(workingFolder, 'd'), 'store', '');
		const PATH = ['/none', 'a', 'b', 'c', 'd'].join(':');
		expect(await findProgram('store', {env: {PATH}, workingFolder})).toBe(join(workingFolder, 'c', 'store'));
	});

	it('takes a path from the working folder', async () => {
		const workingFolder = await temporaryFolder();
		await fakeProgram(workingFolder, 'store', '');
		const path = join(workingFolder, 'store');
		expect(await findProgram('./store', {env: {PATH: ''}, workingFolder})).toBe(path);
		expect(await findProgram(path, {env: {}, workingFolder: '/'})).toBe(path);
	});

	it('looks where shells do without a PATH', async () => {
		expect(await findProgram('sh', {env: {}, workingFolder: '/none'})).toMatch(/^\/(usr\/)?bin\/sh$/);
	});

	it.each(['none', './none', '.', '/etc/passwd/none', 'a\u001B[2Jb'])('%j is not there', async command => {
		const found = findProgram(command, {env: {PATH: '/usr/bin'}, workingFolder: await temporaryFolder()});
		const shown = command.replace('\u001B[2J', '');
		expect(await failureOf(found)).toEqual({type: 'command-not-found', command: shown});
	});

	it('says what can not be run', async () => {
		const workingFolder = await temporaryFolder();
		await writeFile(join(workingFolder, 'store'), '', {mode: 0o644});
		const found = findProgram('store', {env: {PATH: `${workingFolder}:/none`}, workingFolder});
		expect(await failureOf(found)).toEqual({type: 'command-not-permitted', command: 'store'});
	});
});
