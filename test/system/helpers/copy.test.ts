import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {expect, it, vi} from 'vitest';
import {helperPath} from '../../../source/system/helper-command.js';
import {fakeProgram} from '../fake-program.js';
import {isRunning} from '../is-running.js';
import {temporaryFolder} from '../temporary-folder.js';

it.runIf(process.platform === 'linux')('ends itself and a tool that hangs when nobody else does (F97)', async () => {
	const folder = await temporaryFolder();
	await fakeProgram(folder, 'wl-copy', 'echo $$ > "$HERE/pid"; exec sleep 600');
	const env = {PATH: `${folder}:/usr/bin:/bin`, WAYLAND_DISPLAY: 'wayland-9', TMPDIR: folder};
	const helper = spawn(process.execPath, [helperPath('copy')], {
		env,
		detached: true,
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	helper.stdin?.end('text');
	expect(await once(helper, 'exit')).toEqual([null, 'SIGKILL']);
	await vi.waitFor(() => expect(isRunning(folder)).toBe(false));
});
