import {projectOf} from '../../google/console-links.js';
import type {AdsErrorWords} from '../ads-error-words.js';
import type {Said} from '../failure-words.js';
import {noKnownFix} from './ads-error-parts.js';

/** Too many calls, or too costly ones. */
export const quotaErrors = {
	RESOURCE_EXHAUSTED: failure => ({
		title: 'The project has used up its calls',
		cause: `The Cloud project ${projectOf(failure.client)} has made more calls than its access level allows.`,
		fix: [
			'Check again tomorrow: the limit is one of operations a day.',
			'For more, apply for a higher level: Explorer has 2,880 a day on real accounts, Basic 15,000, Standard no limit.',
		],
	}),
	ACCESS_PROHIBITED: failure =>
		noKnownFix(failure, 'Google Ads prohibits this call', 'It counts it as a matter of quota, and says no more.'),
	RESOURCE_TEMPORARILY_EXHAUSTED: failure => ({
		title: 'Too many calls in a short time',
		cause: `Google Ads slows down whoever calls too fast, and the Cloud project ${projectOf(failure.client)} did.`,
		fix: [
			'Wait a minute, then check again.',
			'If it stays so, look for another program that calls with the same project.',
		],
	}),
	EXCESSIVE_SHORT_TERM_QUERY_RESOURCE_CONSUMPTION: () => costlyQueries('in a short time'),
	EXCESSIVE_LONG_TERM_QUERY_RESOURCE_CONSUMPTION: () => costlyQueries('over a long time'),
} satisfies AdsErrorWords<'quotaError'>;

/** Ours are small: it's another program's queries that cost so much. */
function costlyQueries(when: string): Said {
	return {
		title: `Too many costly queries ${when}`,
		cause: 'Google Ads counts what queries cost it, and has stopped taking them for now.',
		fix: ['Wait, then check again.', 'Have your own programs ask for less, or less often.'],
	};
}
