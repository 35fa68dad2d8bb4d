import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {clashingWrites} from '../../source/commands/clashing-writes.js';
import {emptyFolder} from '../helpers/terminal.js';

async function clash(writes: Parameters<typeof clashingWrites>[0], env: Readonly<Record<string, string>> = {}) {
	const folder = await emptyFolder();
	await symlink('.env', join(folder, 'link'));
	return {folder, problem: await clashingWrites(writes, {env, homeFolder: folder, workingFolder: folder})};
}

it.each([
	[[{formatId: 'ruby'}, {formatId: 'python'}, {formatId: 'env', path: 'x'}]],
	[[{formatId: 'env', path: 'x'}, {formatId: 'env', path: './x'}, {formatId: 'env'}]],
] as const)('lets pass %j', async writes => {
	expect((await clash(writes)).problem).toBeUndefined();
});

it.each([
	[
		[
			{formatId: 'ruby', path: 'x'},
			{formatId: 'env', path: '~/x'},
		],
		'ruby',
		'env',
		'x',
	],
	[[{formatId: 'python', path: 'link'}, {formatId: 'adc', path: 'y'}, {formatId: 'env'}], 'python', 'env', '.env'],
] as const)('refuses %j', async (writes, one, other, name) => {
	const {folder, problem} = await clash(writes);
	const path = join(folder, name);
	expect(problem).toBe(
		`--write ${one} and --write ${other} are for the same file, ${path}: give one of them another path.`,
	);
});

it('knows the variable that names the file of several libraries', async () => {
	const {problem} = await clash([{formatId: 'ruby'}, {formatId: 'python'}], {
		GOOGLE_ADS_CONFIGURATION_FILE_PATH: '/ads',
	});
	expect(problem).toContain('--write ruby and --write python are for the same file, /ads');
});
