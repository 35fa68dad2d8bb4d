import {getEventListeners} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {type RunApartOptions, runApart} from '../../source/system/run-apart.js';
import {fakeProgram} from './fake-program.js';
import {isRunning} from './is-running.js';
import {onWindows} from './on-windows.js';
import {temporaryFolder} from './temporary-folder.js';

const env = {PATH: '/usr/bin:/bin', GOOGLE_ADS_CLIENT_SECRET: 'secret'};

async function run(script: string, options: Partial<RunApartOptions> = {}) {
	const folder = await temporaryFolder();
	await fakeProgram(folder, 'program', script);
	const ending = await runApart([join(folder, 'program'), 'a b', '$(c)'], {env, patience: 20_000, ...options});
	return {folder, ending};
}

describe.runIf(process.platform !== 'win32')('runApart', () => {
	it('says how a program ended', async () => {
		expect((await run('exit 3')).ending).toEqual({type: 'exited', code: 3});
		expect((await run('kill -9 $$')).ending).toEqual({type: 'exited', code: null});
	});

	it('says when it did not start', async () => {
		const ending = await runApart(['/none/program'], {env, patience: 20_000});
		expect(ending).toMatchObject({type: 'not-started', cause: {code: 'ENOENT'}});
	});

	it('says so too where Node throws the reason', async () => {
		const ending = await runApart(['/etc/passwd/program'], {env, patience: 20_000});
		expect(ending).toMatchObject({type: 'not-started', cause: {code: 'ENOTDIR'}});
	});

	it('hands over arguments as they are, and the input to its end', async () => {
		const {folder} = await run('printf "%s|" "$@" > "$HERE/out"; cat >> "$HERE/out"', {input: 'x'.repeat(300_000)});
		expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(`a b|$(c)|${'x'.repeat(300_000)}`);
	});

	it('is not hurt by a program that does not read its input', async () => {
		expect((await run('exec 0<&-; sleep 0.2', {input: 'x'.repeat(300_000)})).ending).toEqual({type: 'exited', code: 0});
	});

	it('gives no secret, no terminal and no input', async () => {
		const {folder} = await run('{ env; tty; cat; (: < /dev/tty) 2>&1; } > "$HERE/out"');
		const output = readFileSync(join(folder, 'out'), 'utf8');
		expect(output).toContain('PATH=');
		expect(output).toContain('not a tty');
		expect(output).toContain('/dev/tty');
		expect(output).not.toContain('secret');
	});

	it('loses patience, and can end all that was started', async () => {
		const {folder, ending} = await run('sleep 600 & echo $! > "$HERE/pid"; wait', {patience: 300});
		expect(ending).toMatchObject({type: 'still-running'});
		await vi.waitFor(() => expect(isRunning(folder)).toBe(true));
		if (ending.type === 'still-running') ending.kill();
		await vi.waitFor(() => expect(isRunning(folder)).toBe(false));
		if (ending.type === 'still-running') ending.kill();
	});

	it('stops looking when aborted', async () => {
		const signal = AbortSignal.timeout(100);
		const {ending} = await run('exec sleep 600', {signal, patience: 600_000});
		expect(ending).toMatchObject({type: 'still-running'});
		if (ending.type === 'still-running') ending.kill();
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('leaves nothing behind for a program that ended', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		onTestFinished(() => void vi.useRealTimers());
		const {signal} = new AbortController();
		expect((await run('exit 0', {signal})).ending).toEqual({type: 'exited', code: 0});
		expect(vi.getTimerCount()).toBe(0);
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('is not kept alive by a program that goes on', async () => {
		const {ending} = await run('exec sleep 600', {patience: 100});
		expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
		if (ending.type === 'still-running') ending.kill();
	});

	it.runIf(process.platform === 'linux')('gives nothing at all for an input where there is none', async () => {
		const {folder} = await run('readlink /proc/$$/fd/0 > "$HERE/out"');
		expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('/dev/null\n');
	});

	it.runIf(process.platform === 'linux')('gives a session, but on Windows only to what goes on', async () => {
		const isOwn = async (options: Partial<RunApartOptions> = {}) => {
			const {folder} = await run('{ ps -o sid= -p $$; ps -o sid= -p $PPID; } > "$HERE/out"', options);
			const [own, ours] = readFileSync(join(folder, 'out'), 'utf8').trim().split(/\s+/);
			expect(ours).toMatch(/^\d+$/);
			return own !== ours;
		};
		expect(await isOwn()).toBe(true);
		onWindows();
		expect(await isOwn()).toBe(false);
		expect(await isOwn({goesOn: 'shown'})).toBe(true);
	});
});
