import type {StoredConfigFailure} from '../../../source/configs/stored-config-failures.js';
import type {Samples} from './samples.js';

const path = '/home/ada/google-ads.yaml';

export const storedConfigSamples: Samples<StoredConfigFailure> = {
	'config-missing': [
		{type: 'config-missing', path},
		{type: 'config-missing', path, variable: 'GOOGLE_ADS_CONFIGURATION_FILE_PATH'},
	],
	'config-not-loaded': [
		{type: 'config-not-loaded', reason: 'no-permission', path},
		{type: 'config-not-loaded', reason: 'parent-not-a-directory', path},
		{type: 'config-not-loaded', reason: 'name-too-long', path},
		{type: 'config-not-loaded', reason: 'link-loop', path},
		{type: 'config-not-loaded', reason: 'is-a-directory', path},
		{type: 'config-not-loaded', reason: 'not-regular', path},
		{type: 'config-not-loaded', reason: 'too-large', path},
		{type: 'config-not-loaded', reason: 'not-text', path},
		{type: 'config-not-loaded', reason: 'refused', path, code: 'EIO'},
	],
	'config-is-client-file': [{type: 'config-is-client-file', path: '/home/ada/client_secret.json'}],
	'config-readable-by-others': [
		{type: 'config-readable-by-others', path, mode: 0o644},
		{type: 'config-readable-by-others', path, mode: 0o640, isForeign: true},
		{type: 'config-readable-by-others', path: "/home/ada/client's files/google-ads.yaml", mode: 0o660},
	],
	'config-tracked-by-git': [{type: 'config-tracked-by-git', path}],
};
