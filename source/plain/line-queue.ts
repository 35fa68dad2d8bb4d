import {createFifo} from './fifo.js';
import {readLines} from './lines.js';

/** Lines that wait at most, but for what came in one piece with the last of them: more stay in the pipe. */
const most = 1000;

type Listener = {
	/** Whose turn it is: any line's, only that of one which isn't held back, or none's. */
	readonly turn: () => 'any' | 'not-held' | 'none';
	readonly onLine: (line: string) => void;
	/** All that came is taken, and no more will come. Again at each look. */
	readonly onEmpty: () => void;
	/** Ctrl+C, where the terminal leaves it to us. */
	readonly onInterrupt: () => void;
};

/** Lines that came, each waiting for its turn. */
export type LineQueue = {
	/** Looks, soon, whether it's a line's turn now. */
	readonly look: () => void;
	/** Holds back what waits now. */
	readonly hold: () => void;
	/** Has a terminal show what is typed, or not. */
	readonly setUnseen: (isUnseen: boolean) => void;
	readonly close: () => void;
};

/**
 * Takes a line at each turn of the event loop, so that signals are heard between any two, and reads no further while many
 * wait. Without `stdin`, none will come.
 */
export function queueLines(stdin: NodeJS.ReadStream | undefined, listener: Listener): LineQueue {
	const held = createFifo<string>();
	const fresh = createFifo<string>();
	let hasEnded = stdin === undefined;
	let isClosed = false;
	let isLooking = false;

	const look = () => {
		if (isLooking || isClosed) return;
		isLooking = true;
		setImmediate(() => {
			isLooking = false;
			if (!isClosed) take();
		});
	};
	const length = () => held.length() + fresh.length();
	const next = () => {
		const turn = listener.turn();
		if (turn === 'none') return undefined;
		return turn === 'any' && held.length() > 0 ? held.take() : fresh.take();
	};
	const take = () => {
		const line = next();
		if (line === undefined) {
			if (hasEnded && length() === 0) listener.onEmpty();
			return;
		}
		lines?.setPaused(length() >= most);
		look();
		listener.onLine(line);
	};
	const lines =
		stdin &&
		readLines(stdin, {
			onLine: line => {
				fresh.add(line);
				lines?.setPaused(length() >= most);
				look();
			},
			onEnd: () => {
				hasEnded = true;
				look();
			},
			onInterrupt: listener.onInterrupt,
		});
	return {
		look,
		hold: () => {
			while (fresh.length() > 0) held.add(fresh.take() ?? '');
		},
		setUnseen: isUnseen => lines?.setUnseen(isUnseen),
		close: () => {
			isClosed = true;
			lines?.close();
		},
	};
}
