import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {findConfiguredClients} from '../../source/configs/configured-clients.js';
import {python} from '../../source/configs/python.js';
import {ruby} from '../../source/configs/ruby.js';
import {emptyFolder} from '../helpers/terminal.js';
import {sampleValues} from './sample-values.js';

it('finds each client once, behind links too, and passes over what it cannot read', async () => {
	const workingFolder = await emptyFolder();
	const homeFolder = await emptyFolder();
	const {clientId, clientSecret} = sampleValues;
	await writeFile(join(homeFolder, 'dotfile'), ruby.create(sampleValues));
	await symlink(join(homeFolder, 'dotfile'), join(homeFolder, ruby.fileName));
	await writeFile(join(workingFolder, python.fileName), python.create(sampleValues));
	await mkdir(join(workingFolder, '.env'));
	expect(await findConfiguredClients({env: {}, homeFolder, workingFolder})).toEqual([
		{formatId: 'ruby', path: join(homeFolder, ruby.fileName), clientId, clientSecret},
	]);
});

it('finds the clients of two libraries', async () => {
	const workingFolder = await emptyFolder();
	await writeFile(join(workingFolder, ruby.fileName), ruby.create(sampleValues));
	const other = {...sampleValues, clientId: '2-other.apps.googleusercontent.com'};
	await writeFile(join(workingFolder, python.fileName), python.create(other));
	const found = await findConfiguredClients({env: {}, homeFolder: workingFolder, workingFolder});
	expect(found.map(({clientId}) => clientId).toSorted()).toEqual([sampleValues.clientId, other.clientId].toSorted());
});

it('finds none where a file lacks the secret', async () => {
	const workingFolder = await emptyFolder();
	await writeFile(join(workingFolder, '.env'), 'GOOGLE_ADS_CLIENT_ID=1-a.apps.googleusercontent.com\n');
	expect(await findConfiguredClients({env: {}, homeFolder: workingFolder, workingFolder})).toEqual([]);
});
