import {expect, it} from 'vitest';
import {hostHeader} from '../../source/callback/host-header.js';

it.each(['127.0.0.1', '[::1]', 'localhost'])('is what a browser sends to %s', host => {
	for (const port of [80, 81, 8080, 43_121])
		expect(hostHeader(host, port)).toBe(new URL(`http://${host}:${port}/`).host);
});
