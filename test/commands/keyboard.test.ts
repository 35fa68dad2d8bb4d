import {describe, expect, it} from 'vitest';
import {terminalOf} from '../../source/commands/keyboard.js';

describe('terminalOf', () => {
	it.each(['linux', 'darwin'] as const)('is the terminal that controls us, on %s', platform => {
		expect(terminalOf(platform)).toEqual(['/dev/tty', 'r']);
	});

	it('is the console on Windows, which gives single keys only to one that may write', () => {
		expect(terminalOf('win32')).toEqual(['\\\\.\\CONIN$', 'r+']);
	});
});
