// Makes build/adsauth, one file for people without Node: the Node that we build with, and in it the files of dist/, which
// must be built. Beside it goes what has to be handed on with it.
// https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html
import {execFileSync} from 'node:child_process';
import {globSync} from 'node:fs';
import {chmod, copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import postject from 'postject';
import {rolldown} from 'rolldown';
import {addNode} from './bundled.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [dist, build] = [join(root, 'dist'), join(root, 'build')];
const parts = join(build, 'parts');
const binary = join(build, process.platform === 'win32' ? 'adsauth.exe' : 'adsauth');

const {devDependencies} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
if (process.versions.node !== devDependencies.node) {
	throw new Error(`The executable holds Node ${devDependencies.node}. Use npm run build:binary, which runs on it.`);
}

await rm(build, {recursive: true, force: true});
await mkdir(parts, {recursive: true});

const entry = await rolldown({cwd: root, input: 'source/executable/main.ts', platform: 'node'});
const main = join(parts, 'main.cjs');
await entry.write({file: main, format: 'cjs', strict: true, minify: true});
await entry.close();

/** Of what is for some systems only, those of this one. @param {string} file */
const isForHere = file => {
	if (file.startsWith('fallbacks/linux/')) return process.platform === 'linux';
	if (file === 'helpers/xdg-open') return process.platform === 'linux';
	if (!file.startsWith('fallbacks/windows/')) return !/\.(?:txt|json)$/.test(file);
	return process.platform === 'win32' && file.endsWith(process.arch === 'arm64' ? '_aarch64.exe' : '_x86_64.exe');
};
const files = globSync('**/*.*', {cwd: dist}).map(file => file.replaceAll('\\', '/'));
const all = [...files, 'fallbacks/linux/xsel', 'helpers/xdg-open'].filter(isForHere);

const [config, blob] = [join(parts, 'config.json'), join(parts, 'blob')];
await writeFile(
	config,
	JSON.stringify({
		main,
		output: blob,
		assets: Object.fromEntries(all.map(file => [file, join(dist, file)])),
		disableExperimentalSEAWarning: true,
		// Nothing that is set for some other program changes what this one runs.
		execArgvExtension: 'none',
	}),
);
execFileSync(process.execPath, ['--experimental-sea-config', config], {stdio: ['ignore', 'ignore', 'inherit']});

await copyFile(process.execPath, binary);
await chmod(binary, 0o755);
const onMac = process.platform === 'darwin';
// A signature that no longer fits is worse than none: the system kills such a program.
if (onMac) execFileSync('codesign', ['--remove-signature', binary]);
await postject.inject(binary, 'NODE_SEA_BLOB', await readFile(blob), {
	sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
	...(onMac && {machoSegmentName: 'NODE_SEA'}),
});
if (onMac) execFileSync('codesign', ['--sign', '-', binary]);
await rm(parts, {recursive: true});

await addNode(root, process.execPath, build);
await copyFile(join(root, 'LICENSE'), join(build, 'LICENSE'));
await copyFile(join(root, 'man/adsauth.1'), join(build, 'adsauth.1'));
await mkdir(join(build, 'completions'));
for (const [shell, file] of [
	['bash', 'adsauth.bash'],
	['fish', 'adsauth.fish'],
	['zsh', '_adsauth'],
]) {
	await writeFile(join(build, 'completions', file), execFileSync(binary, ['completion', shell]));
}
