import type {ConfigFailure} from '../../configs/failures.js';
import {configFileWords} from '../../language/english/config-file.js';
import {explained} from './explained.js';

const notWritten = {exit: 'notDelivered'} as const;

/** Everything that can go wrong with writing a config file. */
export const configsExplanations = explained<ConfigFailure>(configFileWords, {
	'config-not-editable': notWritten,
	'config-not-text': notWritten,
	'config-too-big': notWritten,
	'config-no-permission': notWritten,
	'config-read-only-file-system': notWritten,
	'config-disk-full': notWritten,
	'config-is-a-directory': notWritten,
	'config-not-a-regular-file': notWritten,
	'config-parent-not-a-directory': notWritten,
	'config-name-too-long': notWritten,
	'config-link-loop': notWritten,
	'config-changed-meanwhile': notWritten,
	'config-foreign-owner': notWritten,
	'config-hard-link': notWritten,
	'config-busy': notWritten,
	'config-read-back-mismatch': notWritten,
	'config-not-restored': notWritten,
	'config-not-undone': notWritten,
	'config-unusable-value': notWritten,
	'config-not-accessible': notWritten,
});
