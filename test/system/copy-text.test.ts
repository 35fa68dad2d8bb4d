import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {type CopyTextOptions, copyText} from '../../source/system/copy-text.js';
import {failureOf} from './failure-of.js';
import {fakeProgram} from './fake-program.js';
import {isRunning} from './is-running.js';
import {outerTerminal} from './outer-terminal.js';
import {temporaryFolder} from './temporary-folder.js';
import {startTmux} from './tmux-server.js';

const linux = process.platform === 'linux';
const has = (program: string) => linux && existsSync(`/usr/bin/${program}`);
const text = 'žluť 1//0token\n\u001B]52;c;ZXZpbA==\u0007';
const ssh = {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 22'};

/** Copies, and what was written to the terminal meanwhile. */
async function copy(options: Partial<CopyTextOptions>, what = text) {
	let written = '';
	const copied = copyText(what, {
		env: {TERM: 'xterm-256color'},
		isTerminal: true,
		isSecret: false,
		platform: 'linux',
		write: sequence => {
			written += sequence;
		},
		...options,
	});
	const result = await copied.catch((error: unknown) => error);
	return {result: result instanceof Error ? await failureOf(Promise.reject(result)) : result, written: () => written};
}

const sequenceOf = (what: string) => `\u001B]52;c;${Buffer.from(what).toString('base64')}\u0007`;

describe('copyText without a tool (F97)', () => {
	it.each<[string, Partial<CopyTextOptions>]>([
		['without a display', {}],
		['over SSH', {env: {...ssh, TERM: 'xterm'}}],
		['over SSH to a desktop', {env: {...ssh, TERM: 'xterm', DISPLAY: ':0'}}],
		['over SSH to a Mac', {env: {...ssh, TERM: 'xterm'}, platform: 'darwin'}],
		['over SSH to Windows', {env: {...ssh, TERM: 'xterm'}, platform: 'win32'}],
		['with a display that does not answer', {env: {TERM: 'xterm', DISPLAY: ':4242', PATH: '/usr/bin:/bin'}}],
	])('asks the terminal %s', async (_, options) => {
		const {result, written} = await copy(options);
		expect(result).toEqual({type: 'sent', through: 'terminal'});
		expect(written()).toBe(sequenceOf(text));
	});

	it.each<[string, Partial<CopyTextOptions>]>([
		['no terminal', {isTerminal: false}],
		['no terminal, over SSH to a Mac', {isTerminal: false, env: ssh, platform: 'darwin'}],
		['a dumb terminal', {env: {TERM: 'dumb'}}],
		['the console of Linux', {env: {TERM: 'linux'}}],
	])('claims nothing and writes nothing with %s', async (_, options) => {
		const {result, written} = await copy(options);
		expect(result).toEqual({type: 'clipboard-no-display'});
		expect(written()).toBe('');
	});

	it('sends nothing that is too long for a terminal', async () => {
		const {result, written} = await copy({}, 'é'.repeat(37_498));
		expect(result).toEqual({type: 'clipboard-text-too-long', bytes: 74_996, maxBytes: 74_994});
		expect(written()).toBe('');
		expect((await copy({}, 'é'.repeat(37_497))).result).toEqual({type: 'sent', through: 'terminal'});
	});
});

describe.runIf(linux)('copyText with a tool (F97)', () => {
	it('asks the tool, and writes nothing', async () => {
		const folder = await temporaryFolder();
		await fakeProgram(folder, 'wl-copy', 'cat > "$HERE/input"');
		const env = {TERM: 'xterm', PATH: `${folder}:/usr/bin:/bin`, WAYLAND_DISPLAY: 'wayland-9'};
		const {result, written} = await copy({env});
		expect(result).toEqual({type: 'copied'});
		expect(written()).toBe('');
		expect(readFileSync(join(folder, 'input'), 'utf8')).toBe(text);
	});

	it('leaves the tool of a desktop alone that is not where the person sits', async () => {
		const folder = await temporaryFolder();
		await fakeProgram(folder, 'xsel', 'cat > "$HERE/input"');
		const env = {...ssh, TERM: 'xterm', PATH: `${folder}:/usr/bin:/bin`, DISPLAY: ':0'};
		expect((await copy({env})).result).toEqual({type: 'sent', through: 'terminal'});
		expect(existsSync(join(folder, 'input'))).toBe(false);
	});

	it('says that the tool failed rather than asking the terminal', async () => {
		const folder = await temporaryFolder();
		await fakeProgram(folder, 'wl-copy', 'exit 1');
		const env = {TERM: 'xterm', PATH: `${folder}:/usr/bin:/bin`, WAYLAND_DISPLAY: 'wayland-9'};
		const {result, written} = await copy({env});
		expect(result).toEqual({type: 'clipboard-tool-failed'});
		expect(written()).toBe('');
	});
});

describe.runIf(has('tmux'))('copyText in a real tmux (F97)', () => {
	const settings = ['on', 'external', 'off'].flatMap(clipboard =>
		['on', 'off'].map(passthrough => ({'set-clipboard': clipboard, 'allow-passthrough': passthrough})),
	);

	it.each(settings)('sends a text to the terminal, and keeps it, with %j', async options => {
		const {env, tty, clipboardRequests, buffers} = await startTmux(options);
		const {result} = await copy({env, write: sequence => writeFileSync(tty, sequence)});
		expect(result).toEqual({type: 'sent', through: 'tmux', kept: true});
		expect(await clipboardRequests()).toEqual([text]);
		expect(buffers()).toEqual([text.trim()]);
	});

	it.each(settings)('sends a secret to the terminal, and leaves no trace, with %j', async options => {
		const {env, tty, clipboardRequests, buffers} = await startTmux(options);
		const {result} = await copy({env, isSecret: true, write: sequence => writeFileSync(tty, sequence)});
		expect(result).toEqual({type: 'sent', through: 'tmux'});
		expect(await clipboardRequests()).toEqual([text]);
		expect(buffers()).toEqual([]);
	});

	it.each([true, false])('goes past tmux where it does not know the terminal, secret %s', async isSecret => {
		const {env, tty, clipboardRequests, buffers} = await startTmux({'allow-passthrough': 'on'}, 'vt220');
		const {result} = await copy({env, isSecret, write: sequence => writeFileSync(tty, sequence)});
		expect(result).toEqual({type: 'sent', through: 'tmux'});
		expect(await clipboardRequests()).toEqual([text]);
		expect(buffers()).toEqual([]);
	});

	it('leaves a text with tmux where the terminal takes none, and says so', async () => {
		const {env, tty, clipboardRequests, buffers} = await startTmux({}, 'vt220');
		const {result} = await copy({env, write: sequence => writeFileSync(tty, sequence)});
		expect(result).toEqual({type: 'kept-in-tmux'});
		expect(await clipboardRequests()).toEqual([]);
		expect(buffers()).toEqual([text.trim()]);
	});

	it('does not leave a secret with tmux, and says that nothing was copied', async () => {
		const {env, tty, clipboardRequests, buffers} = await startTmux({}, 'vt220');
		const {result} = await copy({env, isSecret: true, write: sequence => writeFileSync(tty, sequence)});
		expect(result).toEqual({type: 'clipboard-tmux', reason: 'not-handed-on'});
		expect(await clipboardRequests()).toEqual([]);
		expect(buffers()).toEqual([]);
	});

	it('does not touch what tmux holds of the person', async () => {
		const {env, tmux, buffers} = await startTmux();
		tmux('set-buffer', 'theirs');
		expect((await copy({env, isSecret: true})).result).toEqual({type: 'sent', through: 'tmux'});
		expect(buffers()).toEqual(['theirs']);
	});
});

describe.runIf(linux)('copyText in a tmux of another make (F97)', () => {
	/** Answers `display-message`, and does as told with `load-buffer`. */
	async function fakeTmux(answer: string, load: string) {
		const folder = await temporaryFolder();
		const script = `case "$1" in display-message) ${answer};; *) printf '%s|' "$@" > "$HERE/args"; ${load};; esac`;
		await fakeProgram(folder, 'tmux', script);
		return {folder, env: {PATH: `${folder}:/usr/bin:/bin`, TMUX: '/tmp/tmux-1/default,1,0', TERM: 'screen'}};
	}

	const terminal = `printf '/dev/pts/9|\\nTerminal 0: xterm for /dev/pts/9, flags=0x0:\\n 192: Ms: (string) x\\n'`;

	it('passes the text on standard input alone', async () => {
		const {folder, env} = await fakeTmux(terminal, 'cat > "$HERE/input"');
		expect((await copy({env})).result).toEqual({type: 'sent', through: 'tmux', kept: true});
		expect(readFileSync(join(folder, 'args'), 'utf8')).toBe('load-buffer|-w|-t|/dev/pts/9|-|');
		expect(readFileSync(join(folder, 'input'), 'utf8')).toBe(text);
	});

	it('gives it no secret that it would hand on unread', async () => {
		const {folder, env} = await fakeTmux(terminal, 'exit 0');
		const {result, written} = await copy({env, isSecret: true});
		expect(result).toEqual({type: 'sent', through: 'tmux'});
		expect(written()).toBe(`\u001BPtmux;\u001B${sequenceOf(text)}\u001B\\`);
		expect(existsSync(join(folder, 'args'))).toBe(false);
	});

	it('lets it keep a text without naming a terminal, where none takes it', async () => {
		const {folder, env} = await fakeTmux(`printf '/dev/pts/9|off\\n'`, 'exit 0');
		expect((await copy({env})).result).toEqual({type: 'kept-in-tmux'});
		expect(readFileSync(join(folder, 'args'), 'utf8')).toBe('load-buffer|-|');
	});

	it('before 3.2, which can not send: goes past it', async () => {
		const {env} = await fakeTmux(terminal, 'echo "usage: load-buffer" >&2; exit 1');
		const {result, written} = await copy({env});
		expect(result).toEqual({type: 'sent', through: 'tmux'});
		expect(written()).toBe(`\u001BPtmux;\u001B${sequenceOf(text)}\u001B\\`);
	});

	it.each([
		['fails', 'exit 1'],
		['says nothing', 'exit 0'],
		['hangs', 'echo $$ > "$HERE/pid"; exec sleep 600'],
	])('claims nothing when it %s', {timeout: 10_000}, async (_, answer) => {
		const {folder, env} = await fakeTmux(answer, 'exit 0');
		const {result, written} = await copy({env});
		expect(result).toEqual({type: 'clipboard-tmux', reason: 'no-answer'});
		expect(written()).toBe('');
		if (existsSync(join(folder, 'pid'))) await vi.waitFor(() => expect(isRunning(folder)).toBe(false));
	});

	it('claims nothing when it is missing', async () => {
		const {result} = await copy({env: {TMUX: '/tmp/none,1,0', PATH: await temporaryFolder(), TERM: 'screen'}});
		expect(result).toEqual({type: 'clipboard-tmux', reason: 'no-answer'});
	});
});

describe.runIf(has('screen'))('copyText in a real GNU screen (F97)', () => {
	it.each([text, 'long '.repeat(2000)])('sends a text of any length to the terminal', async what => {
		const folder = await temporaryFolder();
		const screen = ['screen', '-c', '/dev/null', '-S', 'test', 'sh', '-c', 'tty > tty; exec cat'] as const;
		const terminal = outerTerminal(screen, folder, {TERM: 'xterm-256color'});
		onTestFinished(() => {
			execFileSync('screen', ['-S', 'test', '-X', 'quit'], {env: {PATH: '/usr/bin:/bin', SCREENDIR: folder}});
		});
		const tty = await vi.waitFor(() => {
			const path = readFileSync(join(folder, 'tty'), 'utf8').trim();
			expect(path).toMatch(/^\/dev\//);
			return path;
		}, 15_000);
		const env = {STY: '1.pts-0.test', TERM: 'screen'};
		const {result} = await copy({env, write: sequence => writeFileSync(tty, sequence)}, what);
		expect(result).toEqual({type: 'sent', through: 'screen'});
		expect(await terminal.clipboardRequests(tty)).toEqual([what]);
	});
});
