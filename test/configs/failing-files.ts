import {open} from 'node:fs/promises';

/** Opens files that fail at a call of one method, so many times, half of the work done. */
export function failing(method: 'truncate' | 'sync', times: number): typeof open {
	let failures = 0;
	return async (...args) => {
		const handle = await open(...args);
		const work = handle[method].bind(handle);
		handle[method] = async (length?: number) => {
			failures += 1;
			if (failures <= times) throw Object.assign(new Error('full'), {code: 'ENOSPC'});
			await work(length);
		};
		return handle;
	};
}
