// Measures what must stay quick and small, most of it as ratios to bare Node doing the same with nothing to do: the
// machine's own speed cancels out. Names of measures, such as `keys memory`, measure those alone and keep nothing.
import {spawnSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {dirname, isAbsolute, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Inside the project, where the packages are found.
const folder = await mkdtemp(join(root, 'node_modules/.bench-'));
try {
	const bundle = await rolldown({
		cwd: root,
		input: {index: 'test/bench/index.ts'},
		platform: 'node',
		external: id => !id.startsWith('.') && !isAbsolute(id),
	});
	await bundle.write({dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'});
	await bundle.close();
	const {status} = spawnSync(process.execPath, [join(folder, 'index.mjs'), ...process.argv.slice(2)], {
		stdio: 'inherit',
	});
	process.exitCode = status ?? 1;
} finally {
	await rm(folder, {recursive: true});
}
