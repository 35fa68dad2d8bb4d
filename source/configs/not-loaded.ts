import type {SmallFileFailure} from '../system/failures.js';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import type {ConfigFailure} from './failures.js';
import type {NotLoadedReason, StoredConfigFailure} from './stored-config-failures.js';

/** What refuses to be read, whoever says so: the way to the file, its kind, or its bytes. */
const reasons: {readonly [T in (ConfigFailure | SmallFileFailure)['type']]?: NotLoadedReason} = {
	'config-no-permission': 'no-permission',
	'file-no-permission': 'no-permission',
	'config-parent-not-a-directory': 'parent-not-a-directory',
	'config-name-too-long': 'name-too-long',
	'config-link-loop': 'link-loop',
	'file-is-a-directory': 'is-a-directory',
	'file-not-regular': 'not-regular',
	'file-too-large': 'too-large',
	'config-not-text': 'not-text',
	'config-not-accessible': 'refused',
	'file-unreadable': 'refused',
};

/** The same error for someone who only wants to read the config at `path`; what else went wrong stays as it is. */
export function asNotLoaded(error: unknown, path: string): unknown {
	if (!(error instanceof WizardError)) return error;
	const {failure} = error as WizardError<ConfigFailure | SmallFileFailure>;
	const reason = reasons[failure.type];
	if (reason === undefined) return error;
	return new WizardError<StoredConfigFailure>(
		{
			type: 'config-not-loaded',
			reason,
			path: plain(path, 400),
			...('code' in failure ? {code: failure.code} : {}),
		},
		{cause: error},
	);
}
