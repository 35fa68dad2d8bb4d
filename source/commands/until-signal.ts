import type {Runtime} from './runtime.js';

/** Works until it's done, or until a signal comes: that aborts the work, and its exit code counts at once. */
export function untilSignal(
	{onSignal}: Pick<Runtime, 'onSignal'>,
	work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
	const controller = new AbortController();
	const ended = new Promise<number>(resolve => {
		onSignal(exitCode => {
			resolve(exitCode);
			controller.abort();
		});
	});
	return Promise.race([ended, work(controller.signal)]);
}
