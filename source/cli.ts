import {homedir} from 'node:os';
import process from 'node:process';
import {main} from './commands/main.js';

const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

const exitCode = await main({
	argv: process.argv.slice(2),
	env: process.env,
	homeFolder: homedir(),
	workingFolder: process.cwd(),
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	onSignal: listener => {
		for (const [signal, code] of Object.entries(signals)) process.once(signal, () => listener(code));
	},
});
// Nothing may keep the process: not a browser's idle connection, not a clipboard tool that hangs.
process.exit(exitCode);
