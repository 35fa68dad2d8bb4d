import {spawn} from 'node:child_process';
import {getEventListeners, once} from 'node:events';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {type PipeOptions, pipeToCommand} from '../../source/system/pipe-to-command.js';
import {failureOf} from './failure-of.js';
import {fakeProgram} from './fake-program.js';
import {isRunning} from './is-running.js';
import {onWindows} from './on-windows.js';
import {temporaryFolder} from './temporary-folder.js';

const token = '1//0gCanaryOfTheRefreshToken-0123abcd';
const masked = '1//••••abcd';

/** A fake program named `store` first in `PATH`, and what it takes to pipe to it. */
async function store(script: string, options: Partial<PipeOptions> = {}) {
	const folder = await temporaryFolder();
	await fakeProgram(folder, 'store', script);
	const env = {PATH: `${folder}:/usr/bin:/bin`, HOME: folder, GOOGLE_ADS_LOGIN_CUSTOMER_ID: '1234567890'};
	const all = {env, secrets: [token], signal: new AbortController().signal, workingFolder: folder, ...options};
	return {
		folder,
		pipe: (commandLine = 'store', input = token) => pipeToCommand(commandLine, input, all),
		written: (name: string) => readFileSync(join(folder, name), 'utf8'),
	};
}

describe.runIf(process.platform !== 'win32')('pipeToCommand', () => {
	it('gives the input, and not a byte more, on standard input', async () => {
		const {pipe, written} = await store('cat > "$HERE/input"');
		expect(await pipe()).toEqual({exitCode: 0, output: []});
		expect(written('input')).toBe(token);
		await pipe('store', 'žluť\n\n');
		expect(written('input')).toBe('žluť\n\n');
		await pipe('store', 'x'.repeat(300_000));
		expect(written('input')).toBe('x'.repeat(300_000));
	});

	it.runIf(process.platform === 'linux')('gives a pipe that can be opened again as /dev/stdin', async () => {
		const {pipe, written} = await store('cat /dev/stdin > "$HERE/input"; [ -p /dev/stdin ] && echo a pipe');
		expect(await pipe()).toEqual({exitCode: 0, output: ['a pipe']});
		expect(written('input')).toBe(token);
	});

	it('hands over arguments as a shell would, unexpanded, and nothing to a shell', async () => {
		const {folder, pipe, written} = await store('printf "%s|" "$@" > "$HERE/arguments"');
		await pipe(`store --title "a b" '$(touch x)' $HOME * '' \\; ";touch y"`);
		expect(written('arguments')).toBe('--title|a b|$(touch x)|$HOME|*||;|;touch y|');
		expect(readdirSync(folder).toSorted()).toEqual(['arguments', 'store']);
	});

	it('runs no command that only a shell has', async () => {
		const {folder, pipe} = await store('');
		expect(await failureOf(pipe(`eval 'touch "$HOME/ran"'`))).toEqual({type: 'command-not-found', command: 'eval'});
		expect(existsSync(join(folder, 'ran'))).toBe(false);
	});

	it('lets a shell do it when asked to', async () => {
		const {pipe, written} = await store('');
		expect(await pipe(`sh -c 'tr a-z A-Z | cat > "$HOME/input"; echo done; exit 3'`)).toEqual({
			exitCode: 3,
			output: ['done'],
		});
		expect(written('input')).toBe(token.toUpperCase());
	});

	it('runs in the working folder, with all of the environment', async () => {
		const {folder, pipe} = await store('pwd; echo "$GOOGLE_ADS_LOGIN_CUSTOMER_ID"');
		expect((await pipe()).output).toEqual([folder, '1234567890']);
		expect((await pipe('./store')).exitCode).toBe(0);
	});

	it('gives no terminal', async () => {
		const {pipe} = await store('(: < /dev/tty) 2> /dev/null || echo none; tty <&1');
		expect((await pipe()).output).toEqual(['none', 'not a tty']);
	});

	it('is not hurt by a command that does not read', async () => {
		const {pipe} = await store('exec 0<&-; exit 7');
		expect(await pipe('store', 'x'.repeat(300_000))).toEqual({exitCode: 7, output: []});
	});

	it('tells how it ended, a signal as a shell does', async () => {
		expect((await (await store('exit 5')).pipe()).exitCode).toBe(5);
		expect((await (await store('kill -9 $$')).pipe()).exitCode).toBe(137);
	});

	it('shows the last lines, sanitised, those of standard error last', async () => {
		const {pipe} = await store(`printf 'no such \\033[31mvault\\033[0m\\r\\n' >&2; seq 20; printf '\\n\\n%0300d\\n' 1`);
		const {output} = await pipe();
		expect(output).toEqual(['15', '16', '17', '18', '19', '20', `${'0'.repeat(199)}…`, 'no such vault']);
	});

	it('keeps the two outputs apart, whatever one ends with', async () => {
		expect((await (await store('printf out; printf err >&2')).pipe()).output).toEqual(['out', 'err']);
	});

	it('shows why the shell could not run it', async () => {
		const {folder, pipe} = await store('');
		await writeFile(join(folder, 'store'), '#!/none/interpreter\n');
		const {exitCode, output} = await pipe();
		expect([126, 127]).toContain(exitCode);
		expect(output[0]).toMatch(/^sh: .*store/);
	});

	it('survives output without end', async () => {
		const {pipe} = await store('head -c 50000000 /dev/zero; echo; echo end');
		expect((await pipe()).output).toEqual(['end']);
	});

	it('does not wait for what a command left behind', {timeout: 10_000}, async () => {
		const {folder, pipe} = await store('sleep 600 & echo $! > "$HERE/pid"; echo stored');
		onTestFinished(() => void process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGKILL'));
		const openPipes = () => process.getActiveResourcesInfo().filter(name => name === 'PipeWrap').length;
		const before = openPipes();
		expect(await pipe()).toEqual({exitCode: 0, output: ['stored']});
		expect(isRunning(folder)).toBe(true);
		// Nor keeps its output open, which would keep us alive.
		await vi.waitFor(() => expect(openPipes()).toBe(before));
	});
});

describe.runIf(process.platform !== 'win32')('pipeToCommand, secrets', () => {
	it.each([
		['whole', 'cat'],
		['in a sentence', 'echo "got \'$(cat)\'"'],
		['on standard error', 'cat >&2'],
		['split over chunks', 'read -r a; printf "%.9s" "$a"; sleep 0.1; printf "%s" "${a#?????????}"'],
		['split over both outputs', 'read -r a; printf "%.9s" "$a"; printf "%s" "${a#?????????}" >&2'],
		['byte by byte', 'while a=$(dd bs=1 count=1 2> /dev/null); [ "$a" ]; do printf %s "$a"; sleep 0.01; done'],
		['in lines', 'fold -w 7'],
		['with colours inside', `sed 's/./\\o033[31m&/g'`],
		['with invisible characters inside', `sed 's/./&\\xe2\\x80\\x8b/g'`],
		['after much else', 'seq 9000; cat'],
		['after a line too long to keep', 'head -c 99999 /dev/zero; cat; echo; cat; echo end'],
		['cut where the kept part starts', 'cat; head -c 16370 /dev/zero | tr "\\0" x; echo; echo end'],
		['cut at the end of what is shown', 'printf "%0185d" 1; cat'],
	])('masks one that a command prints %s', async (_, script) => {
		const {output} = await (await store(script)).pipe('store', `${token}\n`);
		const shown = output.join('').replaceAll(masked, '');
		expect(output).not.toEqual([]);
		for (let start = 3; start + 6 < token.length; start++) expect(shown).not.toContain(token.slice(start, start + 6));
	});

	it('says that there was one', async () => {
		expect((await (await store('echo "got $(cat)."')).pipe()).output).toEqual([`got ${masked}.`]);
	});

	it.each([token, `-p ${token}`, `--value=${token}`, `"${token.slice(0, 9)}"'${token.slice(9)}'`])(
		'refuses one among the arguments, whatever else is secret: %s',
		async argument => {
			const {folder, pipe} = await store('touch "$HERE/ran"', {secrets: ['GOCSPX-other', token]});
			expect(await failureOf(pipe(`store ${argument}`))).toEqual({type: 'command-contains-secret'});
			expect(existsSync(join(folder, 'ran'))).toBe(false);
		},
	);

	it('takes an empty one for none', async () => {
		expect((await (await store('echo ran', {secrets: ['']})).pipe('store a')).output).toEqual(['ran']);
	});

	it.runIf(process.platform === 'linux')('never lets one into a command line or the environment', async () => {
		const {folder, pipe} = await store(
			'echo $$ > "$HERE/pid"; read -r a; while [ ! -e "$HERE/seen" ]; do sleep 0.05; done',
		);
		const piped = pipe();
		await vi.waitFor(() => expect(isRunning(folder)).toBe(true));
		const processes = readdirSync('/proc').filter(name => /^\d+$/.test(name));
		const seen = processes.flatMap(id => [read(`/proc/${id}/cmdline`), read(`/proc/${id}/environ`)]).join('\n');
		await writeFile(join(folder, 'seen'), '');
		expect((await piped).exitCode).toBe(0);
		expect(seen).toContain(join(folder, 'store'));
		expect(seen).not.toContain(token.slice(3));
	});

	it.runIf(process.platform === 'linux')('would be caught by that look at the processes', async () => {
		const child = spawn('sh', ['-c', 'read -r a', token], {stdio: ['pipe', 'ignore', 'ignore']});
		await once(child, 'spawn');
		await vi.waitFor(() => expect(read(`/proc/${child.pid}/cmdline`)).toContain(token));
		child.stdin.end();
	});
});

describe.runIf(process.platform !== 'win32')('pipeToCommand, refusals', () => {
	it.each([
		[' ', {type: 'command-empty'}],
		['store "a', {type: 'command-unbalanced-quotes'}],
		['store | tee x', {type: 'command-needs-shell', operator: '|'}],
		['none --a', {type: 'command-not-found', command: 'none'}],
		['/etc/passwd', {type: 'command-not-permitted', command: '/etc/passwd'}],
	])('%j', async (commandLine, failure) => {
		expect(await failureOf((await store('')).pipe(commandLine))).toEqual(failure);
	});

	it('never runs a command when what feeds it is missing', async () => {
		const {folder, pipe} = await store(': > "$HERE/ran"', {env: {PATH: '/none'}});
		expect((await pipe('./store')).exitCode).toBe(127);
		expect(existsSync(join(folder, 'ran'))).toBe(false);
	});

	it('does not begin once aborted', async () => {
		const {folder, pipe} = await store('touch "$HERE/ran"', {signal: AbortSignal.abort(new Error('left'))});
		await expect(pipe()).rejects.toThrow('left');
		expect(existsSync(join(folder, 'ran'))).toBe(false);
	});

	it('ends a command, and all it started, when aborted', async () => {
		const controller = new AbortController();
		const {folder, pipe} = await store('sleep 600 & echo $! > "$HERE/pid"; wait', {signal: controller.signal});
		const piped = pipe();
		piped.catch(() => {});
		await vi.waitFor(() => expect(isRunning(folder)).toBe(true));
		controller.abort(new Error('left'));
		// Before its end can be known of: one that can't be killed must not keep us alive.
		const resources = await piped.catch(() => process.getActiveResourcesInfo());
		expect(resources).not.toContain('ProcessWrap');
		await expect(piped).rejects.toThrow('left');
		expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
		await vi.waitFor(() => expect(isRunning(folder)).toBe(false));
	});

	it('is done as soon as the command is, and leaves nothing behind', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		onTestFinished(() => void vi.useRealTimers());
		const {signal} = new AbortController();
		expect((await (await store('exit 0', {signal})).pipe()).exitCode).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('runs nothing where the working folder has gone', async () => {
		const {folder, pipe} = await store('touch "$HERE/ran"', {workingFolder: '/none'});
		await expect(pipe()).rejects.toMatchObject({
			failure: {type: 'command-folder-missing', folder: '/none'},
			cause: {code: 'ENOENT'},
		});
		expect(existsSync(join(folder, 'ran'))).toBe(false);
	});

	it('ends a command that takes more than 2 minutes', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		onTestFinished(() => void vi.useRealTimers());
		const {folder, pipe} = await store('echo $$ > "$HERE/pid"; exec sleep 600');
		const failed = failureOf(pipe());
		await vi.waitFor(() => expect(isRunning(folder)).toBe(true));
		vi.advanceTimersByTime(119_000);
		expect(isRunning(folder)).toBe(true);
		vi.advanceTimersByTime(1000);
		expect(await failed).toEqual({type: 'command-timed-out', command: 'store', minutes: 2});
		await vi.waitFor(() => expect(isRunning(folder)).toBe(false));
	});
});

describe.runIf(process.platform === 'linux')('pipeToCommand, as on Windows', () => {
	it('needs no shell and nothing else that only POSIX has', async () => {
		const folder = await temporaryFolder();
		await fakeProgram(folder, 'store', 'read -r a; echo "$# $*"; echo "$a" > "$HERE/input"');
		onWindows();
		const options = {
			env: {PATH: folder},
			secrets: [token],
			signal: new AbortController().signal,
			workingFolder: folder,
		};
		expect(await pipeToCommand('store a "b c"', `${token}\n`, options)).toEqual({exitCode: 0, output: ['2 a b c']});
		expect(readFileSync(join(folder, 'input'), 'utf8')).toBe(`${token}\n`);
	});

	it.each([
		['none', {type: 'command-not-found', command: 'none'}, 'ENOENT'],
		['/etc/passwd a', {type: 'command-not-permitted', command: '/etc/passwd'}, 'EACCES'],
		['/etc/passwd/x', {type: 'command-not-started', command: '/etc/passwd/x', code: 'ENOTDIR'}, 'ENOTDIR'],
	])('says of %j why it did not start', async (commandLine, failure, code) => {
		const {pipe} = await store('');
		onWindows();
		await expect(pipe(commandLine)).rejects.toMatchObject({failure, cause: {code}});
	});

	it('gives no session, which would have a window', async () => {
		const {pipe} = await store('ps -o sid= -p $$; ps -o sid= -p $PPID');
		onWindows();
		const {output} = await pipe();
		expect(output).toHaveLength(2);
		expect(output[0]).toBe(output[1]);
	});
});

/** Empty where the process has gone. */
function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
