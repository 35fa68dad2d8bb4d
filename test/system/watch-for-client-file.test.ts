import {getEventListeners, once} from 'node:events';
import fs, {existsSync, readdirSync, readFileSync, watch} from 'node:fs';
import {mkdir, readFile, rename, symlink, truncate, utimes, writeFile} from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {watchForClientFile} from '../../source/system/watch-for-client-file.js';
import {temporaryFolder} from './temporary-folder.js';

const whole = '{"installed": {"client_id": "1"}}\n';

function start(...folders: readonly string[]) {
	const visit = new AbortController();
	return {visit, found: watchForClientFile({folders, signal: visit.signal})};
}

/** The kernel's count of what this process watches; Node's own list leaves out what doesn't keep it alive. */
const inotifyWatches = () =>
	readdirSync('/proc/self/fdinfo')
		.flatMap(name => (existsSync(`/proc/self/fd/${name}`) ? [readFileSync(`/proc/self/fdinfo/${name}`, 'utf8')] : []))
		.flatMap(text => text.match(/^inotify /gm) ?? []).length;

/** Only what the system reports, then; no look every 2 s. */
function stopPolling(): void {
	vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
	onTestFinished(() => void vi.useRealTimers());
}

describe('watchForClientFile', () => {
	it('resolves when a download is renamed', async () => {
		const folder = await temporaryFolder();
		const {found} = start(folder);
		const path = join(folder, 'client_secret_x.json');
		await writeFile(join(folder, 'Unconfirmed 1.crdownload'), whole);
		await rename(join(folder, 'Unconfirmed 1.crdownload'), path);
		expect(await found).toMatchObject({path, name: 'client_secret_x.json', folder});
	});

	it('passes over what was there before', async () => {
		const folder = await temporaryFolder();
		const old = join(folder, 'client_secret_old.json');
		await writeFile(old, whole);
		await utimes(old, 4_000_000_000, 4_000_000_000);
		const {found} = start(folder);
		await writeFile(join(folder, 'client_secret_new.json'), whole);
		expect(await found).toMatchObject({name: 'client_secret_new.json'});
	});

	it('notices a file that was there before when it is changed', async () => {
		const folder = await temporaryFolder();
		const path = join(folder, 'client_secret.json');
		await writeFile(path, '{}');
		await truncate(path);
		const {found} = start(folder);
		await writeFile(path, whole);
		expect(await found).toMatchObject({path});
	});

	it('notices such a change that keeps the size', async () => {
		const folder = await temporaryFolder();
		const path = join(folder, 'client_secret.json');
		await writeFile(path, whole.replace('1', '2'));
		await utimes(path, 1000, 1000);
		const {found} = start(folder);
		await writeFile(path, whole);
		expect(await found).toMatchObject({path});
	});

	it('waits until the file is whole', async () => {
		const folder = await temporaryFolder();
		const path = join(folder, 'client_secret.json');
		const content = start(folder).found.then(() => readFileSync(path, 'utf8'));
		// Only the last of these is whole, and nothing is written after it.
		const text = whole.trimEnd();
		for (let length = 1; length <= text.length; length += 1) await writeFile(path, text.slice(0, length));
		expect(JSON.parse(await content)).toEqual(JSON.parse(whole));
	});

	it('is not misled by another file that never becomes whole', async () => {
		const folder = await temporaryFolder();
		const {found} = start(folder);
		await writeFile(join(folder, 'client_secret_page.json'), '<!doctype html>');
		await writeFile(join(folder, 'client_secret_number.json'), '1');
		await mkdir(join(folder, 'client_secret_folder.json'));
		await writeFile(join(folder, 'client_secret.json'), whole);
		expect(await found).toMatchObject({name: 'client_secret.json'});
	});

	it('is not misled by a link to itself', async () => {
		const folder = await temporaryFolder();
		await symlink('client_secret_loop.json', join(folder, 'client_secret_loop.json'));
		const {found} = start(folder);
		await writeFile(join(folder, 'client_secret.json'), whole);
		expect(await found).toMatchObject({name: 'client_secret.json'});
	});

	it('watches a folder that comes later, beside one that is there', async () => {
		const folder = await temporaryFolder();
		const later = join(folder, 'Downloads');
		const {found} = start(folder, later);
		await mkdir(later);
		await writeFile(join(later, 'client_secret.json'), whole);
		expect(await found).toMatchObject({folder: later});
	});

	it('stops when aborted, and at once when it was before', async () => {
		const folder = await temporaryFolder();
		const {visit, found} = start(folder);
		visit.abort(new Error('left'));
		await expect(found).rejects.toThrow('left');
		await expect(watchForClientFile({folders: [folder], signal: visit.signal})).rejects.toThrow('left');
	});

	it('looks every 2 s where nothing is reported', async () => {
		stopPolling();
		const folder = join(await temporaryFolder(), 'later');
		const {found} = start(folder);
		await mkdir(folder);
		await writeFile(join(folder, 'client_secret.json'), whole);
		vi.advanceTimersByTime(2000);
		expect(await found).toMatchObject({folder});
		expect(vi.getTimerCount()).toBe(0);
	});

	it.runIf(process.platform === 'linux')(
		'looks at once when a client file is reported, and at nothing else',
		async () => {
			stopPolling();
			const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
			const target = join(elsewhere, 'target');
			await symlink(target, join(folder, 'client_secret_unreported.json'));
			const {found} = start(folder);
			const seen = vi.fn();
			found.then(seen, seen);
			await writeFile(target, whole);
			const watcher = watch(folder, {persistent: false});
			onTestFinished(() => watcher.close());
			const reported = once(watcher, 'change');
			await writeFile(join(folder, 'film.crdownload'), 'x');
			await reported;
			// A look would take one reading.
			for (let reading = 0; reading < 20; reading += 1) await readFile(target);
			expect(seen).not.toHaveBeenCalled();
			await rename(join(folder, 'film.crdownload'), join(folder, 'client_secret_film.json'));
			expect(await found).toMatchObject({name: 'client_secret_unreported.json'});
		},
	);

	it('goes on without a watcher that broke', async () => {
		stopPolling();
		const spy = vi.spyOn(fs, 'watch');
		syncBuiltinESMExports();
		onTestFinished(() => {
			spy.mockRestore();
			syncBuiltinESMExports();
		});
		const folder = await temporaryFolder();
		const {found} = start(folder);
		const [watcher] = spy.mock.results.map(({value}) => value as fs.FSWatcher);
		watcher?.close();
		watcher?.emit('error', new Error('EPERM'));
		await writeFile(join(folder, 'client_secret.json'), whole);
		vi.advanceTimersByTime(2000);
		expect(watcher).toBeDefined();
		expect(await found).toMatchObject({folder});
	});

	it('does not keep the process alive', async () => {
		const {visit, found} = start(await temporaryFolder());
		expect(process.getActiveResourcesInfo()).not.toContain('FSEventWrap');
		visit.abort(new Error('left'));
		await expect(found).rejects.toThrow('left');
	});

	it.runIf(process.platform === 'linux')('leaves nothing behind when aborted', async () => {
		stopPolling();
		const before = inotifyWatches();
		const {visit, found} = start(await temporaryFolder());
		visit.abort(new Error('left'));
		await expect(found).rejects.toThrow('left');
		expect(inotifyWatches()).toBe(before);
		expect(vi.getTimerCount()).toBe(0);
		expect(getEventListeners(visit.signal, 'abort')).toEqual([]);
	});

	it.runIf(process.platform === 'linux')('leaves no watcher behind', async () => {
		const before = inotifyWatches();
		const folder = await temporaryFolder();
		const {visit, found} = start(folder);
		const {found: other} = start(folder);
		expect(inotifyWatches()).toBeGreaterThan(before);
		visit.abort();
		await expect(found).rejects.toThrow();
		await writeFile(join(folder, 'client_secret.json'), whole);
		await other;
		expect(inotifyWatches()).toBe(before);
	});
});
