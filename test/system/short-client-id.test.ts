import {expect, it} from 'vitest';
import {shortClientId} from '../../source/system/short-client-id.js';

it.each([
	['104733120987-k3v0example8f2k.apps.googleusercontent.com', '1047…8f2k.apps.googleusercontent.com'],
	['123456789.apps.googleusercontent.com', '123456789.apps.googleusercontent.com'],
	['1234567890', '1234…7890'],
	['1234567890.1234567890', '1234…7890.1234567890'],
	['1.1234567890', '1.1234567890'],
	['', ''],
	['\u001B[31mred\u001B[0m.x', 'red.x'],
])('shows %j as %s', (clientId, shown) => {
	expect(shortClientId(clientId)).toBe(shown);
});
