import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {expect, it, onTestFinished} from 'vitest';
import type {AdsauthEvent} from '../../schema/events.js';
import {main} from '../../source/commands/main.js';
import {startSandbox} from '../../source/sandbox/index.js';
import {clientJson} from '../e2e/journey.js';
import {signInOverHttp} from '../helpers/http-browser.js';
import {sized} from '../helpers/sized.js';
import {emptyFolder} from '../helpers/terminal.js';

setFlagsFromString('--expose_gc');
const collectGarbage: () => void = runInNewContext('gc');

/** In bytes, of what is still reachable. */
function heldMemory(): number {
	collectGarbage();
	return process.memoryUsage().heapUsed;
}

/** What would keep this process alive, or is open in it; pipes of the test's own aside. */
const openHandles = () =>
	process
		.getActiveResourcesInfo()
		.filter(name => /^(?:TCP|Process|FSEvent|TLS)/.test(name))
		.toSorted();

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

/** The whole program with `--json`, from the command line to the written file; the browser's part is done over HTTP. */
async function signInWhole(sandbox: Sandbox, home: string): Promise<number> {
	await mkdir(home, {recursive: true});
	const clientFile = join(home, 'client_secret_test.json');
	await writeFile(clientFile, clientJson(sandbox.clients.desktop), {mode: 0o600});
	const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough().resume()];
	const running = main({
		argv: ['--json', '-P', clientFile, '--no-browser', '--write', `env=${join(home, '.env')}`],
		env: {ADSAUTH_SANDBOX: sandbox.origin},
		platform: process.platform,
		homeFolder: home,
		workingFolder: home,
		stdin: stdin as unknown as NodeJS.ReadStream,
		stdout: stdout as unknown as NodeJS.WriteStream,
		stderr: stderr as unknown as NodeJS.WriteStream,
		onSignal: () => {},
		onUnread: () => {},
		jobControl: undefined,
	});
	let port = 0;
	const events: AdsauthEvent['event'][] = [];
	stdout.setEncoding('utf8').on('data', (lines: string) => {
		for (const line of lines.split('\n').filter(Boolean)) {
			const event: AdsauthEvent = JSON.parse(line);
			events.push(event.event);
			if (event.event !== 'consent') continue;
			port = Number(new URL(event.link).port);
			void signInOverHttp(event.link);
		}
	});
	expect(await running).toBe(0);
	expect(events).toEqual(['client', 'consent', 'granted', 'token', 'verified', 'written', 'done']);
	expect(await readFile(join(home, '.env'), 'utf8')).toContain('GOOGLE_ADS_REFRESH_TOKEN');
	expect((await readdir(home)).toSorted()).toEqual(['.env', 'client_secret_test.json']);
	await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
	await rm(home, {recursive: true});
	return port;
}

/** A stand-in of its own for each batch: what it keeps of its visitors isn't ours to count. */
async function inBatches(batches: number, run: (sandbox: Sandbox, batch: number) => Promise<unknown>) {
	const memory: number[] = [];
	for (let batch = 0; batch < batches; batch += 1) {
		const sandbox = await startSandbox();
		await run(sandbox, batch);
		await sandbox.close();
		memory.push(heldMemory());
	}
	return memory;
}

it('signs in many times in a row, and holds no more at the end than at the start', async () => {
	const folder = await emptyFolder();
	onTestFinished(() => rm(folder, {recursive: true}));
	const before = openHandles();
	const batches = 10;
	const each = sized({bounded: 4, full: 100});
	const memory = await inBatches(batches, async (sandbox, batch) => {
		for (let nth = 0; nth < each; nth += 1) await signInWhole(sandbox, join(folder, `${batch}-${nth}`));
	});
	// The first batches fill caches; the test runner itself keeps a little of each.
	const growth = memory.at(-1)! / memory[3]!;
	console.log(
		`${batches * each} sign-ins in a row; memory held at the end, to that after four tenths: ${growth.toFixed(3)}`,
	);
	expect(growth).toBeLessThan(1.2);
	await expect.poll(openHandles).toEqual(before);
	expect(await readdir(folder)).toEqual([]);
});

it('signs in many at once, each through a port of its own', async () => {
	const folder = await emptyFolder();
	onTestFinished(() => rm(folder, {recursive: true}));
	const before = openHandles();
	const many = sized({bounded: 20, full: 200});
	const sandbox = await startSandbox();
	const ports = await Promise.all(
		Array.from({length: many}, (_, nth) => signInWhole(sandbox, join(folder, String(nth)))),
	);
	await sandbox.close();
	console.log(`${new Set(ports).size} sign-ins at once`);
	expect(new Set(ports).size).toBe(many);
	await expect.poll(openHandles).toEqual(before);
	expect(await readdir(folder)).toEqual([]);
});
