import type {Wizard} from '../wizard/index.js';
import type {State} from '../wizard/state.js';

/** Milliseconds. */
const pause = 100;

const ignoredOf = (state: State) => (state.step === 'sign-in' ? state.ignored : undefined);

/**
 * As `wizard.subscribe`, but for requests that are ignored: another program may send them by the thousand, and drawing
 * each would take the time that answering them needs. They are told of ten times a second; all else at once.
 */
export function calmSubscription({getState, subscribe}: Pick<Wizard, 'getState' | 'subscribe'>): Wizard['subscribe'] {
	return listener => {
		let before = ignoredOf(getState());
		let timer: NodeJS.Timeout | undefined;
		const tell = () => {
			clearTimeout(timer);
			timer = undefined;
			listener();
		};
		const unsubscribe = subscribe(() => {
			const now = ignoredOf(getState());
			// Each message changes one thing.
			const isOneMore = before !== undefined && before.count > 0 && now !== undefined && now !== before;
			before = now;
			if (!isOneMore) tell();
			else timer ??= setTimeout(tell, pause);
		});
		return () => {
			clearTimeout(timer);
			unsubscribe();
		};
	};
}
