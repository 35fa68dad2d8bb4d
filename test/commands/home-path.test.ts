import {expect, it} from 'vitest';
import {homePath} from '../../source/commands/home-path.js';

it.each([
	['/home/ada/google-ads.yaml', '~/google-ads.yaml'],
	['/home/ada', '~'],
	['/home/adam/x.yaml', '/home/adam/x.yaml'],
	['/srv/x\u001B[31m.yaml', '/srv/x.yaml'],
])('shows %j as %s', (path, shown) => {
	expect(homePath(path, '/home/ada')).toBe(shown);
});
