import type {IgnoredReason} from '../../callback/answer.js';

const reasons = {
	'not-part-of-sign-in': 'not part of this sign-in',
	'earlier-attempt': 'a page from an earlier attempt',
	malformed: 'not a proper answer of Google',
	'other-host': 'meant for another address',
	'not-a-navigation': 'another web page tried to reach this port',
	prefetch: 'the browser only looked ahead',
	https: 'the browser used https, this address is http',
} as const satisfies Record<IgnoredReason, string>;

/** How many requests were not Google's answer, and why the last one wasn't. */
export function ignoredWords(count: number, reason: IgnoredReason): string {
	return `${count === 1 ? '1 request ignored:' : `${count} requests ignored, the last:`} ${reasons[reason]}`;
}
