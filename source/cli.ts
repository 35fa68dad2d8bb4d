import buffer from 'node:buffer';
import {homedir} from 'node:os';
import process from 'node:process';
import {main} from './commands/main.js';

// Debug output of Node and of libraries shows what is sent and received: tokens, secrets, a proxy's password.
buffer.INSPECT_MAX_BYTES = 0;
for (const name of ['DEBUG', 'GOOGLE_SDK_NODE_LOGGING']) delete process.env[name];

const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

// A terminal that is closed takes its streams away before its signal comes, or without one.
let ending: number = signals.SIGHUP;
for (const stream of [process.stdin, process.stdout, process.stderr]) stream.on('error', () => process.exit(ending));

const running = main({
	argv: process.argv.slice(2),
	env: process.env,
	platform: process.platform,
	homeFolder: homedir(),
	workingFolder: process.cwd(),
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	onSignal: listener => {
		for (const [signal, code] of Object.entries(signals)) {
			process.on(signal, () => {
				ending = code;
				listener(code);
				setTimeout(() => process.exit(code), 1000).unref();
			});
		}
	},
});
const exitCode = await running.catch((error: unknown) => {
	// The name alone: a message or a stack may hold a secret.
	process.stderr.write(`adsauth ended unexpectedly (${error instanceof Error ? error.name : typeof error}).\n`);
	return 1;
});
// Nothing may keep the process: not a browser's idle connection, not a clipboard tool that hangs.
process.exit(exitCode);
