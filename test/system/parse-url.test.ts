import {expect, it, onTestFinished} from 'vitest';
import {parseUrl} from '../../source/system/parse-url.js';

it('reads a URL, also where Node has no URL.parse', () => {
	const {parse} = URL;
	onTestFinished(() => void Object.assign(URL, {parse}));
	Reflect.deleteProperty(URL, 'parse');
	expect(parseUrl('http://proxy.test:3128')?.href).toBe('http://proxy.test:3128/');
	expect(parseUrl('http://[fe80::1%eth0]')).toBeUndefined();
});
