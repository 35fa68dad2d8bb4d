import type {SignInState} from './state.js';

/**
 * Whether a key may end the attempt. A code that is being traded must not lose its token to one; but once a try has
 * failed, nobody knows how long the next will take.
 */
export const canGoBack = ({phase, note}: SignInState): boolean =>
	phase.type !== 'exchanging' || note?.type === 'retrying';
