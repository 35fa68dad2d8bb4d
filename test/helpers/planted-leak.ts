import {it} from 'vitest';
import {openTerminal} from './terminal.js';

// Run by leak-watch.test.ts alone, which wants it to fail.
it('prints a refresh token', async () => {
	const terminal = await openTerminal({command: ['/bin/echo', '1//0planted-refresh-token']});
	await terminal.exited;
});
