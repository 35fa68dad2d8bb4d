import {expect, it, onTestFinished} from 'vitest';

it('is what newer versions of Node have', async () => {
	const {parse} = URL;
	onTestFinished(() => {
		URL.parse = parse;
	});
	Reflect.deleteProperty(URL, 'parse');
	await import('../../source/sandbox/url-parse.js');
	expect(URL.parse).not.toBe(parse);
	for (const base of [undefined, 'https://example.com']) {
		for (const url of ['https://example.com/a?b', '/a', 'no url', ''])
			expect(URL.parse(url, base)).toEqual(parse(url, base));
	}
});
