import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {checkOwner} from '../../source/configs/check-owner.js';
import {readSnapshot} from '../../source/configs/snapshot.js';
import {failureOf, workspace} from './workspace.js';

it("refuses another's file alone", async () => {
	const {folder} = await workspace();
	const path = join(folder, 'x');
	await writeFile(path, '');
	const mine = await readSnapshot(path);
	const theirs = {...mine!, userId: mine!.userId + 1};
	expect(await failureOf(() => checkOwner(path, theirs))).toEqual({type: 'config-foreign-owner', path});
	expect(() => checkOwner(path, mine)).not.toThrow();
	expect(() => checkOwner(path, undefined)).not.toThrow();
});
