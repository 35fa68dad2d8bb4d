import {expect, it, onTestFinished} from 'vitest';

it('is what newer versions of Node have', async () => {
	const {parse} = URL;
	onTestFinished(() => {
		URL.parse = parse;
	});
	Reflect.deleteProperty(URL, 'parse');
	await import('../../source/sandbox/url-parse.js');
	expect(URL.parse).not.toBe(parse);
	for (const parts of [['https://example.com/a?b'], ['/a', 'https://example.com'], ['/a'], ['no url'], ['']] as const) {
		expect(URL.parse(...parts)).toEqual(parse(...parts));
	}
});
