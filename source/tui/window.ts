import type {Wizard} from '../wizard/index.js';

/** The terminal's window, as far as it matters what stands in it beside our frame. */
export type TerminalWindow = {
	/**
	 * Empties the window, the cursor at its top. What others wrote there moves up into the scrollback; stale frames of
	 * ours are erased, and so is everything where a revealed token stands, which is hidden from then on.
	 */
	readonly clear: () => void;
	/** Leaves it to the shell: nothing is cleared until it's taken back. */
	readonly leave: () => void;
	readonly isLeft: () => boolean;
	/** Takes it back, with what the shell and others wrote. */
	readonly takeBack: () => void;
	/** How often it has been cleared or taken back: what was written above the frame isn't to be seen there any more. */
	readonly getEpoch: () => number;
	/** Calls back when the epoch changes; returns the way to end that. */
	readonly subscribe: (listener: () => void) => () => void;
};

const home = '\u001B[H';
const eraseDown = '\u001B[J';

/** The window at the start: with a history worth keeping in it. */
export function openWindow(
	stdout: Pick<NodeJS.WriteStream, 'rows' | 'write'>,
	wizard: Pick<Wizard, 'getState' | 'send'>,
): TerminalWindow {
	let owner: 'us' | 'both' | 'shell' = 'both';
	let epoch = 0;
	const listeners = new Set<() => void>();
	const begin = (newOwner: typeof owner) => {
		owner = newOwner;
		epoch += 1;
		for (const listener of listeners) listener();
	};
	return {
		clear: () => {
			if (owner === 'shell') return;
			const isSecret = hideToken(wizard);
			// So many line feeds, from any row, move all that stands at or above it out of the window, and nothing else.
			stdout.write(`${owner === 'both' && !isSecret ? '\n'.repeat(stdout.rows) : ''}${home}${eraseDown}`);
			begin('us');
		},
		leave: () => {
			owner = 'shell';
		},
		isLeft: () => owner === 'shell',
		takeBack: () => begin('both'),
		getEpoch: () => epoch,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** Hides a token that a person has revealed; says whether there was one. */
export function hideToken({getState, send}: Pick<Wizard, 'getState' | 'send'>): boolean {
	const state = getState();
	const isShown = state.step === 'deliver' && state.revealed;
	if (isShown) send({type: 'other-key'});
	return isShown;
}
