import type {ConfigProblem} from '../../configs/failures.js';
import {configProblemsWords} from '../../language/english/config-problems.js';
import {explained} from './explained.js';

const unusable = {exit: 'unusableInput'} as const;

/** What keeps a client library from signing in with a config. */
export const configProblemsExplanations = explained<ConfigProblem>(configProblemsWords, {
	'config-not-readable': unusable,
	'config-other-sign-in': unusable,
	'config-lacks-value': unusable,
	'config-placeholder': unusable,
	'config-value-malformed': unusable,
	'config-customer-id-malformed': unusable,
	'config-developer-token-empty': unusable,
	'config-needs-setting': unusable,
	'config-format-unknown': unusable,
});
