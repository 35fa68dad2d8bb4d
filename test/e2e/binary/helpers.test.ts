import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {readdir, readFile, stat, utimes} from 'node:fs/promises';
import {type AddressInfo, createServer} from 'node:net';
import {join} from 'node:path';
import {expect, it, onTestFinished, vi} from 'vitest';
import {type Helper, helperMark} from '../../../source/system/helper-command.js';
import {launch} from '../../helpers/terminal.js';
import {fakeProgram} from '../../system/fake-program.js';
import {pathWith} from '../../system/path-with.js';
import {temporaryFolder} from '../../system/temporary-folder.js';
import {clipboardOf, putOnClipboard, startXServer} from '../../system/x-server.js';

const [executable] = launch;
const url = 'https://example.com/?a=$&b=$$%26$(touch%20x)%22';

/** Starts the executable as the helper that it starts itself as, with a folder of its own for temporary files. */
async function startHelper(name: Helper, {args = [], env, input = ''}: {args?: string[]; env: object; input?: string}) {
	const temporary = await temporaryFolder();
	// xsel keeps a log at home, and crashes without one.
	const HOME = await temporaryFolder();
	const again = (more: object = {}) => {
		const helper = spawn(executable, [helperMark(name), ...args], {
			env: {PATH: HOME, HOME, ...env, TMPDIR: temporary, ...more},
			detached: true,
			stdio: ['pipe', 'ignore', 'inherit'],
		});
		helper.stdin?.end(input);
		return once(helper, 'exit');
	};
	return {temporary, again, ended: again(), left: () => readdir(temporary)};
}

it('copies and clears with the tool that is in it, and leaves nothing behind', async () => {
	const DISPLAY = await startXServer();
	const copy = await startHelper('copy', {env: {DISPLAY}, input: 'copied'});
	expect(await copy.ended).toEqual([0, null]);
	expect(clipboardOf(DISPLAY)).toBe('copied');
	expect(await copy.left()).toEqual([]);

	const clear = await startHelper('clear', {args: ['0'], env: {DISPLAY}, input: 'copied'});
	expect(await clear.ended).toEqual([0, null]);
	expect(clipboardOf(DISPLAY)).toBe('');
	expect(await clear.left()).toEqual([]);
});

it("leaves a clipboard alone that holds somebody else's text", async () => {
	const DISPLAY = await startXServer();
	putOnClipboard(DISPLAY, 'theirs');
	const {ended} = await startHelper('clear', {args: ['0'], env: {DISPLAY}, input: 'ours'});
	expect(await ended).toEqual([1, null]);
	expect(clipboardOf(DISPLAY)).toBe('theirs');
});

it("lays its tool out for nobody else, and clears up after one that was killed when it's old", async () => {
	const silent = createServer(() => {}).listen(0, '127.0.0.1');
	onTestFinished(() => void silent.close());
	await once(silent, 'listening');
	const DISPLAY = `127.0.0.1:${(silent.address() as AddressInfo).port - 6000}`;
	const {temporary, again, ended, left} = await startHelper('copy', {env: {DISPLAY}, input: 'text'});
	await once(silent, 'connection');
	const [name = ''] = await left();
	expect(name).toMatch(/^adsauth-helper-/);
	const folder = join(temporary, name);
	expect((await stat(folder)).mode & 0o777).toBe(0o700);
	expect((await stat(join(folder, 'fallbacks/linux/xsel'))).mode & 0o777).toBe(0o500);

	expect(await ended).toEqual([null, 'SIGKILL']);
	expect(await left()).toEqual([name]);
	expect(await again({DISPLAY: ':4242'})).toEqual([69, null]);
	expect(await left()).toEqual([name]);
	await utimes(folder, new Date(0), new Date(0));
	expect(await again({DISPLAY: ':4242'})).toEqual([69, null]);
	expect(await left()).toEqual([]);
});

it('says that there is no tool where it can lay none out', async () => {
	const {again} = await startHelper('copy', {env: {DISPLAY: ':4242'}});
	expect(await again({TMPDIR: '/proc/nowhere'})).toEqual([127, null]);
});

it('opens a URL to the letter by the script that is in it, and leaves nothing behind', async () => {
	const PATH = await pathWith('x-www-browser', 'printf "%s|" "$@" > "$HERE/seen"');
	const {ended, left} = await startHelper('open', {args: [url], env: {DISPLAY: ':4242', PATH}});
	expect(await ended).toEqual([0, null]);
	expect(await readFile(join(PATH, 'seen'), 'utf8')).toBe(`${url}|`);
	expect(await left()).toEqual([]);
});

it("opens it by the system's own where there is one, and lays nothing out", async () => {
	const PATH = await pathWith('x-www-browser', 'touch "$HERE/wrong"');
	await fakeProgram(PATH, 'xdg-open', 'printf "%s|" "$@" > "$HERE/seen"; ls "$TMPDIR" > "$HERE/laid-out"');
	const {ended} = await startHelper('open', {args: [url], env: {DISPLAY: ':4242', PATH: `${PATH}:/usr/bin:/bin`}});
	expect(await ended).toEqual([0, null]);
	await vi.waitFor(async () => expect(await readFile(join(PATH, 'laid-out'), 'utf8')).toBe(''));
	expect(await readFile(join(PATH, 'seen'), 'utf8')).toBe(`${url}|`);
	expect(existsSync(join(PATH, 'wrong'))).toBe(false);
});
