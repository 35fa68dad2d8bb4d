import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** What the package may have at most: megabytes (of a million bytes), and packages that it brings along. */
export const budgets = {packed: 1, unpacked: 3.5, dependencies: 0};

/** What it has, once the program is built. To be called where the package's own manifest lies. */
export function packedSize() {
	const [packed] = JSON.parse(
		execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
			encoding: 'utf8',
			shell: process.platform === 'win32',
			stdio: ['ignore', 'pipe', 'ignore'],
		}),
	);
	const {dependencies = {}, optionalDependencies = {}} = JSON.parse(readFileSync('package.json', 'utf8'));
	return {
		packed: packed.size / 1e6,
		unpacked: packed.unpackedSize / 1e6,
		dependencies: Object.keys({...dependencies, ...optionalDependencies}).length,
	};
}
