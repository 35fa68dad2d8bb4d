import {win32} from 'node:path';
import {describe, expect, it} from 'vitest';
import {isReservedOnWindows} from '../../source/configs/windows-path.js';

describe('isReservedOnWindows, F93', () => {
	it.each([
		'C:\\x\\NUL',
		'con',
		'C:\\x\\aux.rb',
		'com1.yaml',
		'LPT9',
		'C:/x/nul',
		'prn.tar.gz',
		'x.rb.',
		'x.rb ',
		'C:\\x\\ nul',
	])('%j', path => {
		expect(isReservedOnWindows(path)).toBe(true);
	});

	it.each(['C:\\x\\google_ads_config.rb', 'console.rb', 'C:\\con\\x.rb', 'com.rb', '.env', 'nully'])('not %j', path => {
		expect(isReservedOnWindows(path)).toBe(false);
	});

	it('leaves paths of more than 260 characters to Node, which spells them so that Windows takes them', () => {
		const path = `C:\\${'folder\\'.repeat(50)}x.rb`;
		expect(isReservedOnWindows(path)).toBe(false);
		expect(win32.toNamespacedPath(path)).toBe(`\\\\?\\${path}`);
	});
});
