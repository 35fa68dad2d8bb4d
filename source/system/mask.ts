import {plain} from './plain-text.js';

/** What Google's secrets begin with, in public: refresh tokens, client secrets, access tokens, authorization codes. */
const publicPrefixes = ['1//', 'GOCSPX-', 'ya29.', '4/'];

const dots = '••••';

/**
 * A secret as it may be shown: `1//••••abcd`. Beside a public prefix no more than the last 4 characters are left, and
 * only where 12 or more follow the prefix; the dots say nothing of the length.
 */
export function mask(secret: string): string {
	if (secret.length < 12) return dots;
	const prefix = publicPrefixes.find(candidate => secret.startsWith(candidate)) ?? '';
	const body = secret.slice(prefix.length);
	return `${prefix}${dots}${body.length < 12 ? '' : plain(body.slice(-4))}`;
}
