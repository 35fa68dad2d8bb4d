import type {ConsentState} from '../../wizard/state.js';
import {lifetimeWords} from '../../wizard/words/lifetime.js';
import {useRoomy} from '../use-roomy.js';
import {Warning} from './warning.js';

type Props = {
	readonly asked: ConsentState;
	/** End of the refresh token's life, where Google states one. */
	readonly expiresAt: Date | undefined;
};

/** When the token ends, what that means, and where to change it. Nothing for a token without an end. */
export function Lifetime({asked, expiresAt}: Props) {
	const roomy = useRoomy();
	const words = lifetimeWords(asked, expiresAt);
	if (!words) return null;
	return <Warning>{roomy ? `${words.end} ${words.advice}` : words.end}</Warning>;
}
