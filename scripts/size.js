// Fails when the package outgrows its budget. In bytes; the program must be built.
import {execFileSync} from 'node:child_process';

const budgets = {size: 1_000_000, unpackedSize: 3_500_000};
const [packed] = JSON.parse(
	execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		encoding: 'utf8',
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'ignore'],
	}),
);
for (const [name, budget] of Object.entries(budgets)) {
	console.log(`${name}: ${packed[name]} of ${budget} bytes`);
	if (!(packed[name] <= budget)) process.exitCode = 1;
}
