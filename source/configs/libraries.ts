import {join} from 'node:path';
import type {FormatId, Library} from './format.js';
import {gcloudFolder} from './gcloud-folder.js';

/** In the home folder, unless the variable that most of Google's libraries know says where. */
const inHome = (id: FormatId, label: string, fileName: string): Library => ({
	id,
	label,
	fileName,
	searchPaths: ({env, homeFolder}) => [env.GOOGLE_ADS_CONFIGURATION_FILE_PATH || join(homeFolder, fileName)],
});

const inWorkingFolder = (id: FormatId, label: string, fileName: string): Library => ({
	id,
	label,
	fileName,
	searchPaths: ({workingFolder}) => [join(workingFolder, fileName)],
});

const php = 'google_ads_php.ini';
const appSettings = 'appsettings.json';
const adc = 'application_default_credentials.json';

/** Every config format's library, by the name `--write` takes. Loads nothing that parses. */
export const libraries = {
	ruby: inHome('ruby', 'Ruby', 'google_ads_config.rb'),
	python: inHome('python', 'Python', 'google-ads.yaml'),
	php: {
		id: 'php',
		label: 'PHP',
		fileName: php,
		searchPaths: ({env, homeFolder, workingFolder}) =>
			env.GOOGLE_ADS_CONFIGURATION_FILE_PATH
				? [env.GOOGLE_ADS_CONFIGURATION_FILE_PATH]
				: [join(workingFolder, php), join(homeFolder, php)],
	},
	java: inHome('java', 'Java', 'ads.properties'),
	perl: inHome('perl', 'Perl', 'googleads.properties'),
	dotnet: inWorkingFolder('dotnet', '.NET App.config', 'App.config'),
	'dotnet-json': {
		id: 'dotnet-json',
		label: '.NET appsettings',
		fileName: appSettings,
		searchPaths: ({env, workingFolder}) => [env.GOOGLE_ADS_CONFIGURATION_FILE_PATH || join(workingFolder, appSettings)],
	},
	env: inWorkingFolder('env', 'dotenv', '.env'),
	adc: {
		id: 'adc',
		label: 'ADC (gcloud, MCP)',
		fileName: adc,
		searchPaths: surroundings => [
			surroundings.env.GOOGLE_APPLICATION_CREDENTIALS || join(gcloudFolder(surroundings), adc),
		],
	},
} as const satisfies {readonly [Id in FormatId]: Library};
