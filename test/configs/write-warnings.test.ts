import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {modeWarnings, placeWarnings} from '../../source/configs/write-warnings.js';
import {canMount, mount} from '../helpers/privileges.js';
import {emptyFolder} from '../helpers/terminal.js';

describe('placeWarnings', () => {
	it.skipIf(!canMount)('warns of a read-only file system before anything is written (needs mount)', async () => {
		const folder = await emptyFolder();
		mount(folder, '-t', 'tmpfs', '-o', 'ro,size=64k', 'tmpfs');
		const path = join(folder, 'x.rb');
		expect(await placeWarnings(path)).toEqual([{type: 'read-only-file-system', path}]);
	});

	it('has nothing to say of other places, there or not', async () => {
		const folder = await emptyFolder();
		expect(await placeWarnings(join(folder, 'x.rb'))).toEqual([]);
		expect(await placeWarnings(join(folder, 'none', 'x.rb'))).toEqual([]);
	});
});

describe('modeWarnings', () => {
	it.each([
		[0o600, []],
		[0o644, ['readable-by-others']],
		[0o400, ['read-only']],
		[0o444, ['readable-by-others', 'read-only']],
	])('%o', (mode, types) => {
		expect(modeWarnings('/x.rb', mode).map(({type}) => type)).toEqual(types);
	});
});
