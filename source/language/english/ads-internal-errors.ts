import type {AdsErrorFailure, AdsErrorWords} from '../ads-error-words.js';
import type {Said} from '../failure-words.js';
import {nameTheRequest} from './ads-error-parts.js';

/** Google's own trouble: the token has nothing to do with it. */
export const internalErrors = {
	INTERNAL_ERROR: failure => atGoogle(failure, 'Google Ads had a problem', 'Something unexpected happened at Google.'),
	ERROR_CODE_NOT_PUBLISHED: failure =>
		atGoogle(
			failure,
			'Google Ads has an error that this version has no name for',
			'The reason will get its name in a version of the API that is still to come.',
		),
	TRANSIENT_ERROR: failure =>
		atGoogle(failure, 'Google Ads had a passing problem', 'Google says that another try should work.'),
	DEADLINE_EXCEEDED: failure =>
		atGoogle(failure, 'Google Ads took too long', 'The call ran into a deadline before it was done.'),
} satisfies AdsErrorWords<'internalError'>;

function atGoogle(failure: AdsErrorFailure, title: string, cause: string): Said {
	return {
		title,
		cause,
		fix: ["Check again in a minute: the token isn't at fault.", ...nameTheRequest(failure.requestId)],
	};
}
