import {expect, it} from 'vitest';
import {hasDisplay} from '../../source/system/has-display.js';

it.each([
	['linux', {}, false],
	['linux', {DISPLAY: '', WAYLAND_DISPLAY: ''}, false],
	['linux', {DISPLAY: ':0'}, true],
	['linux', {WAYLAND_DISPLAY: 'wayland-0'}, true],
	['linux', {WSL_DISTRO_NAME: 'Debian'}, true],
	['darwin', {}, true],
	['win32', {}, true],
] as const)('hasDisplay on %s with %j is %s', (platform, env, expected) => {
	expect(hasDisplay(env, platform)).toBe(expected);
});
