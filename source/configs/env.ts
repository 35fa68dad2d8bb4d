import {envString} from './env-literal.js';
import {envNames as names} from './env-names.js';
import {scanEnv} from './env-scan.js';
import type {Format, Values} from './format.js';
import {libraries} from './libraries.js';
import {notEditable} from './not-editable.js';
import {withoutPlaceholders} from './placeholder.js';
import {lastValues} from './setting.js';
import {toAllValues, toSettings} from './setting-names.js';
import {settingReplacements} from './setting-replacements.js';
import {splice} from './splice.js';
import {quoted} from './usage.js';

const {fileName} = libraries.env;

/**
 * A .env file with the names that all of Google's libraries share. It has no standard: what is written means the same
 * to shells, dotenv, Docker and Compose. Where that cannot be, it is right for shells and `read` does not find it.
 */
export const env: Format = {
	...libraries.env,
	holds: Object.keys(names) as readonly (keyof Values)[],
	create,
	edit: (text, values) => {
		const {settings, unfamiliar} = scanEnv(text);
		if (unfamiliar.length > 0) throw notEditable('unfamiliar-syntax', unfamiliar.slice(0, 1));
		const marked = settings.find(({name}) => ourNames.has(name.replace(/^\uFEFF/, '')) && !ourNames.has(name));
		if (marked) throw notEditable('not-read', [marked.line], marked.name.slice(1));
		const ours = settings.filter(({name}) => ourNames.has(name));
		const style = {before, literal: envString, insertAt: text.length};
		return splice(text, settingReplacements(text, ours, toSettings(names, values), style));
	},
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	snippet: create,
	usage: place => ({
		file: 'first_call.mjs',
		code: [
			"import {GoogleAdsApi} from 'google-ads-api';",
			'const {env} = process;',
			'const client = new GoogleAdsApi({',
			'  client_id: env.GOOGLE_ADS_CLIENT_ID,',
			'  client_secret: env.GOOGLE_ADS_CLIENT_SECRET,',
			'  developer_token: env.GOOGLE_ADS_DEVELOPER_TOKEN});',
			'const token = env.GOOGLE_ADS_REFRESH_TOKEN;',
			'console.log(await client.listAccessibleCustomers(token));',
		].join('\n'),
		run: `node --env-file=${place.path === undefined ? fileName : quoted(place)} first_call.mjs`,
	}),
};

function create(values: Values): string {
	return [...toSettings(names, values)].map(([name, value]) => `${before(name)}${envString(value)}\n`).join('');
}

function readAll(text: string): Partial<Values> {
	return toAllValues(names, lastValues(scanEnv(text).settings));
}

const before = (name: string) => `${name}=`;

const ourNames: ReadonlySet<string> = new Set(Object.values(names));
