import {homedir} from 'node:os';
import {parse} from 'node:path';
import {expect, it} from 'vitest';
import {homeFolder} from '../../source/system/home-folder.js';

it('is what the system says', () => {
	expect(homeFolder()).toBe(homedir());
});

it('is the root folder for a user who has none', () => {
	const lookUp = () => {
		throw new Error('uv_os_homedir returned ENOENT');
	};
	expect(homeFolder(lookUp)).toBe(parse(homedir()).root);
});
