import {expect, it} from 'vitest';
import {clipboardIsHere} from '../../source/system/clipboard-is-here.js';

const ssh = {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 22'};

it.each([
	['linux', {DISPLAY: ':0'}, true],
	['linux', {WAYLAND_DISPLAY: 'wayland-0'}, true],
	['linux', {}, false],
	['darwin', {}, true],
	['win32', {}, true],
	['linux', ssh, false],
	['darwin', ssh, false],
	['win32', ssh, false],
	['linux', {...ssh, DISPLAY: ':0'}, false],
	['linux', {...ssh, DISPLAY: 'unix:0'}, false],
	['darwin', {...ssh, DISPLAY: '/private/tmp/com.apple.launchd.x/org.xquartz:0'}, false],
	['linux', {...ssh, DISPLAY: 'localhost:10.0'}, true],
	['linux', {...ssh, DISPLAY: '192.0.2.7:11'}, true],
	['linux', {...ssh, WAYLAND_DISPLAY: 'wayland-waypipe'}, true],
] as const)('clipboardIsHere on %s with %j is %s', (platform, env, expected) => {
	expect(clipboardIsHere(env, platform)).toBe(expected);
});
