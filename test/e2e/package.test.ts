import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
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

it('has in it what people and programs need beside the program, and nothing of ours', async () => {
	const {stdout} = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root});
	const [{files}] = JSON.parse(stdout);
	const paths: readonly string[] = files.map(({path}: {readonly path: string}) => path);
	expect(paths).toEqual(
		expect.arrayContaining([
			...['LICENSE', 'README.md', 'man/adsauth.1', 'schema/events.json', 'schema/events.d.ts'],
			...['dist/THIRD-PARTY-NOTICES.txt', 'dist/sbom.cdx.json'],
			...['dist/yoga.wasm', 'dist/helpers/xdg-open', 'dist/fallbacks/linux/xsel'],
		]),
	);
	expect(paths.filter(path => !/^(?:bin|dist|man|schema)\/|^(?:LICENSE|README\.md|package\.json)$/.test(path))).toEqual(
		[],
	);
});

it('installs the man page where man looks', async () => {
	const folder = await emptyFolder();
	await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {cwd: root});
	const [tarball = ''] = await readdir(folder);
	const prefix = join(folder, 'prefix');
	const flags = ['--global', '--prefix', prefix, '--offline', '--ignore-scripts'];
	await run('npm', ['install', ...flags, `./${tarball}`], {cwd: folder});
	const installed = await readFile(join(prefix, 'share/man/man1/adsauth.1'), 'utf8');
	expect(installed).toBe(await readFile(join(root, 'man/adsauth.1'), 'utf8'));
}, 60_000);

it('bundles the classes of CommonJS packages by their names, which only the bundle can lose', async () => {
	const chunk = (await readdir(join(root, 'dist'))).find(name => /^auth-library-.*\.js$/.test(name))!;
	const library = await import(join(root, 'dist', chunk));
	expect(new library.HttpsProxyAgent('http://127.0.0.1:1').proxy.host).toBe('127.0.0.1:1');
	expect(new library.OAuth2Client({}).getToken).toBeTypeOf('function');
	expect(library.ClientAuthentication.ClientSecretPost).toBe('ClientSecretPost');
});
