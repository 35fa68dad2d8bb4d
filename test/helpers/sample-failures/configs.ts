import type {ConfigFailure, NotEditableReason} from '../../../source/configs/failures.js';
import type {Samples} from './samples.js';

const path = '/home/ada/google_ads_config.rb';

const notEditable = (reason: NotEditableReason) => ({type: 'config-not-editable', reason, lines: [3], path}) as const;

export const configsSamples: Samples<ConfigFailure> = {
	'config-not-editable': [
		notEditable('no-section'),
		notEditable('several-sections'),
		notEditable('duplicate-key'),
		notEditable('computed-value'),
		notEditable('not-in-section'),
		notEditable('unfamiliar-syntax'),
		notEditable('unbalanced'),
		notEditable('syntax-error'),
		notEditable('not-read'),
		notEditable('other-sign-in'),
	],
	'config-not-text': [{type: 'config-not-text', path}],
	'config-too-big': [{type: 'config-too-big', path}],
	'config-no-permission': [{type: 'config-no-permission', path}],
	'config-read-only-file-system': [{type: 'config-read-only-file-system', path}],
	'config-disk-full': [{type: 'config-disk-full', path}],
	'config-is-a-directory': [{type: 'config-is-a-directory', path}],
	'config-not-a-regular-file': [{type: 'config-not-a-regular-file', path}],
	'config-parent-not-a-directory': [{type: 'config-parent-not-a-directory', path}],
	'config-name-too-long': [{type: 'config-name-too-long', path}],
	'config-link-loop': [{type: 'config-link-loop', path}],
	'config-changed-meanwhile': [{type: 'config-changed-meanwhile', path}],
	'config-foreign-owner': [{type: 'config-foreign-owner', path}],
	'config-hard-link': [{type: 'config-hard-link', path}],
	'config-busy': [{type: 'config-busy', path}],
	'config-read-back-mismatch': [{type: 'config-read-back-mismatch', path}],
	'config-not-restored': [{type: 'config-not-restored', path, backup: `${path}.adsauth-20261123-070503.bak`}],
	'config-not-undone': [
		{type: 'config-not-undone', path, now: 'changed', backup: `${path}.adsauth-20261123-070503.bak`},
		{type: 'config-not-undone', path, now: 'changed'},
		{type: 'config-not-undone', path, now: 'gone', backup: `${path}.adsauth-20261123-070503.bak`},
		{type: 'config-not-undone', path, now: 'gone'},
	],
	'config-unusable-value': [
		{type: 'config-unusable-value', key: 'clientSecret'},
		{type: 'config-unusable-value', key: 'loginCustomerId'},
	],
	'config-not-accessible': [{type: 'config-not-accessible', path, code: 'EIO'}],
};
