import {setTimeout} from 'node:timers/promises';
import {errorCode} from '../system/error-code.js';

/** In ms: ten waits, 50 to 500. */
const waits = Array.from({length: 10}, (_, index) => 50 * (index + 1));
const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Does the work, and on Windows again while a virus scanner or an indexer holds a file, ten times in 2.75 s at most.
 * Elsewhere the same errors are here to stay. `platform` and `wait` are seams for tests.
 */
export async function retryOnWindows<T>(
	work: () => Promise<T>,
	{
		platform = process.platform,
		wait = setTimeout,
	}: {readonly platform?: NodeJS.Platform; readonly wait?: (milliseconds: number) => Promise<unknown>} = {},
): Promise<T> {
	for (const milliseconds of platform === 'win32' ? waits : []) {
		try {
			return await work();
		} catch (error) {
			if (!passing.has(errorCode(error))) throw error;
		}

		await wait(milliseconds);
	}

	return work();
}
