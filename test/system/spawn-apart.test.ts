import {describe, expect, it} from 'vitest';
import {spawnApart} from '../../source/system/spawn-apart.js';

describe('spawnApart', () => {
	it.each(['linux', 'darwin'] as const)('gives every program a session of its own on %s', platform => {
		for (const goesOn of [undefined, 'shown', 'unseen'] as const)
			expect(spawnApart(goesOn, platform).detached).toBe(true);
	});

	it('has what serves us end with us on Windows, and never seen', () => {
		expect(spawnApart(undefined, 'win32')).toEqual({detached: false, windowsHide: true});
	});

	it('lets what is to work later go on without us on Windows, never seen', () => {
		expect(spawnApart('unseen', 'win32')).toEqual({detached: true, windowsHide: true});
	});

	it('lets a browser be seen on Windows, and go on without us', () => {
		expect(spawnApart('shown', 'win32')).toEqual({detached: true, windowsHide: false});
	});
});
