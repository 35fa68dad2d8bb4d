import {settingsWords} from '../language/english/settings.js';

/** The origin in `ADSAUTH_SANDBOX`, or why it is refused: tokens and secrets go there, so it must be on this machine. */
export function sandboxOrigin(value: string): {readonly origin: string} | {readonly problem: string} {
	const problem = settingsWords().sandboxOrigin;
	if (!/^http:\/\/(127\.0\.0\.1|\[::1\]|localhost):\d{1,5}\/?$/.test(value) || !URL.canParse(value)) return {problem};
	return {origin: value.replace(/\/$/, '')};
}
