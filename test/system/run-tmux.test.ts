import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {runTmux} from '../../source/system/run-tmux.js';
import {fakeProgram} from './fake-program.js';
import {isRunning} from './is-running.js';
import {onWindows} from './on-windows.js';
import {temporaryFolder} from './temporary-folder.js';

async function tmux(script: string, input?: string) {
	const folder = await temporaryFolder();
	await fakeProgram(folder, 'tmux', script);
	const env = {PATH: `${folder}:/usr/bin:/bin`, HOME: folder, TMUX: '/tmp/tmux-1/default,1,0'};
	return {folder, printed: runTmux(['a b', '$(c)'], {env, ...(input !== undefined && {input})})};
}

describe.runIf(process.platform !== 'win32')('runTmux', () => {
	it('gives what it prints, for the arguments and the input it got', async () => {
		const {printed} = await tmux('printf "%s|" "$@"; cat', 'text\n');
		expect(await printed).toBe('a b|$(c)|text\n');
	});

	it('gives it no input where there is none', async () => {
		expect(await (await tmux('cat; echo end')).printed).toBe('end\n');
	});

	it.each(['echo x; exit 1', 'echo x; kill -9 $$'])('has no answer where it fails: %s', async script => {
		expect(await (await tmux(script)).printed).toBeUndefined();
	});

	it('has no answer where there is none', async () => {
		expect(await runTmux([], {env: {PATH: await temporaryFolder()}})).toBeUndefined();
		expect(await runTmux([], {env: {PATH: '/etc/passwd'}})).toBeUndefined();
	});

	it('is not hurt by one that does not read', async () => {
		const {printed} = await tmux('exec 0<&-; sleep 0.2; echo end', 'x'.repeat(300_000));
		expect(await printed).toBe('end\n');
	});

	it.runIf(process.platform === 'linux')('lets none of its complaints reach the screen', async () => {
		expect(await (await tmux('readlink /proc/$$/fd/2')).printed).toBe('/dev/null\n');
	});

	it('has no answer from one that leaves its output open, and ends what holds it', {timeout: 10_000}, async () => {
		const {folder, printed} = await tmux('sleep 600 & echo $! > "$HERE/pid"; echo answer');
		expect(await printed).toBeUndefined();
		await vi.waitFor(() => expect(isRunning(folder)).toBe(false));
	});

	it('leaves no timer behind', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		onTestFinished(() => void vi.useRealTimers());
		await (await tmux('echo answer')).printed;
		expect(vi.getTimerCount()).toBe(0);
	});

	it.runIf(process.platform === 'linux')(
		'is given a session of its own, but on Windows, where that has a window',
		async () => {
			const sessions = 'ps -o sid= -p $$; ps -o sid= -p $PPID';
			const isOwn = async () => {
				const [own, ours] = ((await (await tmux(sessions)).printed) ?? '').trim().split(/\s+/);
				expect(ours).toMatch(/^\d+$/);
				return own !== ours;
			};
			expect(await isOwn()).toBe(true);
			onWindows();
			expect(await isOwn()).toBe(false);
		},
	);
});
