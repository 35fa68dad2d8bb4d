import type {StoredConfigFailure} from '../../../source/configs/stored-config-failures.js';
import type {Samples} from './samples.js';

const path = '/home/ada/google-ads.yaml';

export const storedConfigSamples: Samples<StoredConfigFailure> = {
	'config-missing': [{type: 'config-missing', path}],
	'config-incomplete': [
		{type: 'config-incomplete', path, missing: ['refreshToken']},
		{type: 'config-incomplete', missing: ['clientId', 'clientSecret', 'refreshToken']},
	],
	'config-readable-by-others': [
		{type: 'config-readable-by-others', path, mode: 0o644},
		{type: 'config-readable-by-others', path: "/home/ada/client's files/google-ads.yaml", mode: 0o660},
	],
	'config-tracked-by-git': [{type: 'config-tracked-by-git', path}],
};
