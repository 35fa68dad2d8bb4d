import {describe, expect, it} from 'vitest';
import {sandboxOrigin} from '../../source/commands/sandbox-origin.js';

describe('sandboxOrigin', () => {
	it.each(['http://127.0.0.1:8080', 'http://[::1]:1', 'http://localhost:65535'])('takes %s', origin => {
		expect(sandboxOrigin(origin)).toEqual({origin});
		expect(sandboxOrigin(`${origin}/`)).toEqual({origin});
	});

	it.each([
		'https://127.0.0.1:8080',
		'http://127.0.0.1',
		'http://127.0.0.1:99999',
		'http://127.0.0.1:80@evil.example',
		'http://127.0.0.1.evil.example:80',
		'http://localhost.evil.example:80',
		'http://0.0.0.0:80',
		'http://192.168.0.1:80',
		'http://127.0.0.1:80/path',
		'http://127.0.0.1:80\n',
		'127.0.0.1:80',
		'x',
	])('refuses %j', value => {
		expect(sandboxOrigin(value)).toHaveProperty('problem');
	});
});
