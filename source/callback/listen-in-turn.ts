import type {Listener, ListenOptions} from './listener.js';

/** One port at a time. */
export type Turns = {
	/** Opens a port when the one before it is closed; throws what `open` does. */
	readonly listen: (options: ListenOptions) => Promise<Listener>;
	/** Closes the last one; as `Listener.close`. */
	readonly close: () => Promise<void>;
};

/**
 * Has one attempt's port closed before the next one opens, which may be the very same: it lingers for the last page. Those
 * that are asked for meanwhile come in their order, so that none finds the port taken by another one of ours.
 */
export function listenInTurn(open: (options: ListenOptions) => Promise<Listener>): Turns {
	let last: Promise<Listener | undefined> = Promise.resolve(undefined);
	return {
		listen: options => {
			const next = last.then(async former => {
				await former?.close();
				return open(options);
			});
			// Who asked is told.
			last = next.catch(() => undefined);
			return next;
		},
		close: async () => (await last)?.close(),
	};
}
