// Times what must stay fluid, as ratios to the same thing with nothing to do: these machines' own speed cancels out.
import {spawnSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Inside the project, where the packages are found.
const folder = await mkdtemp(join(root, 'node_modules/.bench-'));
try {
	await build({
		absWorkingDir: root,
		entryPoints: ['test/bench/index.ts'],
		outdir: folder,
		bundle: true,
		packages: 'external',
		format: 'esm',
		platform: 'node',
		outExtension: {'.js': '.mjs'},
		jsx: 'automatic',
		define: {'process.env.NODE_ENV': '"production"'},
	});
	const {status} = spawnSync(process.execPath, ['--expose-gc', join(folder, 'index.mjs')], {stdio: 'inherit'});
	process.exitCode = status ?? 1;
} finally {
	await rm(folder, {recursive: true});
}
