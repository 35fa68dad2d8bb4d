import type {ConfigProblem, NotEditableReason} from '../../../source/configs/failures.js';
import type {Samples} from './samples.js';

const path = '/home/ada/google-ads.yaml';

const notReadable = (reason: NotEditableReason) => ({type: 'config-not-readable', reason, lines: [3], path}) as const;

export const configProblemsSamples: Samples<ConfigProblem> = {
	'config-not-readable': [
		notReadable('syntax-error'),
		notReadable('duplicate-key'),
		notReadable('computed-value'),
		notReadable('not-read'),
	],
	'config-other-sign-in': [{type: 'config-other-sign-in', lines: [3], key: 'json_key_file_path', path}],
	'config-lacks-value': [
		{type: 'config-lacks-value', key: 'refreshToken', path},
		{type: 'config-lacks-value', key: 'clientId'},
	],
	'config-placeholder': [{type: 'config-placeholder', key: 'refreshToken', path}],
	'config-value-malformed': [
		{type: 'config-value-malformed', key: 'clientSecret', path},
		{type: 'config-value-malformed', key: 'clientSecret'},
	],
	'config-customer-id-malformed': [
		{type: 'config-customer-id-malformed', key: 'loginCustomerId', seen: '123-456-7890', path},
		{type: 'config-customer-id-malformed', key: 'loginCustomerId', seen: '12'},
	],
	'config-developer-token-empty': [
		{type: 'config-developer-token-empty', path},
		{type: 'config-developer-token-empty'},
	],
	'config-needs-setting': [
		{type: 'config-needs-setting', setting: 'use_proto_plus', path},
		{type: 'config-needs-setting', setting: 'OAuth2Mode', path},
	],
	'config-format-unknown': [{type: 'config-format-unknown', path}],
};
