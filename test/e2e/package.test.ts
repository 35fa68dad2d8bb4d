import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';
import {emptyFolder, openTerminal} from '../helpers/terminal.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

it('packs into one tarball without runtime dependencies, which npx runs in an empty folder', async () => {
	const folder = await emptyFolder();
	// The build is there already; without --ignore-scripts, packing would build it again under the other tests' feet.
	await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {cwd: root});
	const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
	expect(manifest).not.toHaveProperty('dependencies');
	const tarball = `./adsauth-${manifest.version}.tgz`;
	const home = await emptyFolder();
	const env = {
		PATH: process.env.PATH ?? '',
		HOME: home,
		npm_config_offline: 'true',
		npm_config_update_notifier: 'false',
	};

	const {stdout} = await run('npx', ['--yes', tarball, '--version'], {cwd: folder, env});
	expect(stdout.trim()).toBe(manifest.version);

	const terminal = await openTerminal({
		home: folder,
		command: ['npx', '--yes', tarball, '--sandbox'],
		env: {...env, HOME: home},
	});
	await terminal.until('what Google will be asked');
	terminal.press('ctrlC');
	await terminal.exited;
}, 60_000);
