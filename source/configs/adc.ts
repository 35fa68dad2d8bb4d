import type {Format, Values} from './format.js';
import {type JsonObject, jsonObject} from './json-object.js';
import {isJson} from './json-text.js';
import {libraries} from './libraries.js';
import {lineNumberAt} from './line-breaks.js';
import {notEditable} from './not-editable.js';
import {withoutPlaceholders} from './placeholder.js';
import {setJsonMembers} from './set-json-members.js';
import {toAllValues, toSettings} from './setting-names.js';
import {splice} from './splice.js';
import {pythonCommand, withVariable} from './usage.js';

const type = 'authorized_user';
const names = {
	clientId: 'client_id',
	clientSecret: 'client_secret',
	projectId: 'quota_project_id',
	refreshToken: 'refresh_token',
} as const satisfies Partial<Record<keyof Values, string>>;

const ours: ReadonlySet<string> = new Set(Object.values(names));

/**
 * Application default credentials of a person, as `gcloud auth application-default login` writes them: for Google's
 * libraries, gcloud itself and the Google Ads MCP server. Strict JSON: no comments, no byte order mark.
 */
export const adc: Format = {
	...libraries.adc,
	holds: Object.keys(names) as readonly (keyof Values)[],
	create,
	edit: (text, values) => {
		const object = scan(text);
		if (!object) throw notEditable(isJson(text) ? 'no-section' : 'syntax-error');
		const types = object.members.filter(({name}) => name === 'type');
		const lines = types.map(({at}) => lineNumberAt(text, at));
		const [only, another] = types;
		if (!only) throw notEditable('no-section');
		if (another) throw notEditable('duplicate-key', lines, 'type');
		if (readString(only.source) !== type) throw notEditable('other-sign-in', lines, 'type');
		return splice(
			text,
			setJsonMembers({text, json: text}, object, toSettings(names, values), {ours, read: readString}),
		);
	},
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	snippet: create,
	usage: place => ({
		file: 'first_call.py',
		code: [
			'from google.ads.googleads.client import GoogleAdsClient',
			'settings = {"use_proto_plus": True}',
			'settings["use_application_default_credentials"] = True',
			'client = GoogleAdsClient.load_from_dict(settings)',
			'service = client.get_service("CustomerService")',
			'print(service.list_accessible_customers().resource_names)',
		].join('\n'),
		run: withVariable('GOOGLE_APPLICATION_CREDENTIALS', place, `${pythonCommand(place)} first_call.py`),
	}),
};

function create(values: Values): string {
	const settings = Object.fromEntries(toSettings(names, values));
	const credentials = {account: '', ...settings, type, universe_domain: 'googleapis.com'};
	return `${JSON.stringify(credentials, undefined, 2)}\n`;
}

function readAll(text: string): Partial<Values> {
	const settings = new Map(scan(text)?.members.map(({name, source}) => [name, readString(source) ?? '']));
	return settings.get('type') === type ? toAllValues(names, settings) : {};
}

function scan(text: string): JsonObject | undefined {
	return isJson(text) ? jsonObject(text, text.search(/\S/)) : undefined;
}

/** The libraries take strings only. */
function readString(source: string): string | undefined {
	return source.startsWith('"') ? JSON.parse(source) : undefined;
}
