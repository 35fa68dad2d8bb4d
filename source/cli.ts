import buffer from 'node:buffer';
import process from 'node:process';
import {main} from './commands/main.js';
import {crashWords} from './language/english/crash.js';
import {errorCode} from './system/error-code.js';
import {homeFolder} from './system/home-folder.js';
import {jobControl} from './system/job-control.js';
import {leaveWith} from './system/leave.js';
import {exitCodes} from './wizard/explain/explanation.js';

// Debug output of Node and of libraries shows what is sent and received: tokens, secrets, a proxy's password.
buffer.INSPECT_MAX_BYTES = 0;
for (const name of ['DEBUG', 'GOOGLE_SDK_NODE_LOGGING']) delete process.env[name];
// A report that Node was told to write would list the environment, where tokens may be.
process.report.excludeEnv = true;

const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

// A terminal that is closed takes its streams away before its signal comes, or without one.
let ending: number | undefined;
const hangUp = () => process.exit(ending ?? signals.SIGHUP);
/** Codes of a reader that has gone, as `head` does: it wants no more, and no word about it. */
const gone = ['EPIPE', 'ECONNRESET', 'EOF'];
let endUnread: (exitCode: number) => void = exitCode => process.exit(exitCode);
const guarded = <S extends NodeJS.WriteStream>(stream: S): S => {
	let isLost = false;
	return stream.on('error', error => {
		const code = errorCode(error);
		if (ending !== undefined || stream.isTTY) hangUp();
		if (isLost) return;
		isLost = true;
		const isUnread = gone.includes(code);
		if (!isUnread) process.stderr.write(`${crashWords().notPrinted(code)}\n`);
		endUnread(isUnread ? signals.SIGHUP : exitCodes.notDelivered);
	});
};
const [stdout, stderr] = [guarded(process.stdout), guarded(process.stderr)];
let stdin: typeof process.stdin | undefined;

/** The name alone: a message or a stack may hold a secret. */
const reportUnexpected = (error: unknown) => {
	process.stderr.write(`${crashWords().endedUnexpectedly(error instanceof Error ? error.name : typeof error)}\n`);
};

const listeners = new Set<(exitCode: number) => void>();
const end = (exitCode: number) => {
	ending = exitCode;
	if (listeners.size === 0) process.exit(exitCode);
	for (const listener of listeners) listener(exitCode);
	setTimeout(() => process.exit(exitCode), 1000).unref();
};
for (const [signal, code] of Object.entries(signals)) process.on(signal, () => end(code));
let crash: {readonly error: unknown} | undefined;
process.on('uncaughtException', error => {
	if (crash || listeners.size === 0) {
		reportUnexpected(error);
		process.exit(1);
	}
	// The wizard takes its leave as it does for a signal: nothing secret stays on the screen.
	crash = {error};
	end(1);
});

const running = main({
	argv: process.argv.slice(2),
	env: process.env,
	platform: process.platform,
	homeFolder: homeFolder(),
	workingFolder: process.cwd(),
	// Taking hold of it takes Node longer than to print a help text.
	get stdin() {
		stdin ??= process.stdin.on('error', hangUp);
		return stdin;
	},
	stdout,
	stderr,
	onSignal: listener => {
		listeners.add(listener);
	},
	onUnread: listener => {
		endUnread = listener;
	},
	jobControl,
});
// For a wait that nothing ends.
process.exitCode = 1;
void running
	.catch((error: unknown) => {
		crash ??= {error};
		return 1;
	})
	.then(exitCode => {
		if (crash) reportUnexpected(crash.error);
		leaveWith(crash ? 1 : exitCode, stdin);
	});
