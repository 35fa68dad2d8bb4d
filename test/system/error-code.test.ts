import {expect, it} from 'vitest';
import {errorCode} from '../../source/system/error-code.js';

it.each([
	[Object.assign(new Error('secret'), {code: 'ENOENT'}), 'ENOENT'],
	[new TypeError('secret'), 'TypeError'],
	['secret', 'string'],
])('errorCode(%o) is %s', (error, code) => {
	expect(errorCode(error)).toBe(code);
});
