// Opens the http(s) URL in its argument with the person's browser. A program of its own, because `open` hands our whole
// environment on. Exit codes: 0 an opener is at work, 127 there is none, else the opener's own.

import {once} from 'node:events';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';
import open from 'open';

/** As xdg-open(1) says "a required tool could not be found". */
const requiredToolMissing = 3;

void openPage();

async function openPage(): Promise<void> {
	try {
		const opener = await open(process.argv[2] ?? '');
		// `open` is done as soon as the opener has started; whether it knows a browser shows a moment later.
		await Promise.race([opener.exitCode ?? once(opener, 'exit'), delay(1500)]);
		process.exit(opener.exitCode === requiredToolMissing ? 127 : (opener.exitCode ?? 0));
	} catch (error) {
		process.exit(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 127 : 1);
	}
}
