import {checkDuplicates} from './check-duplicates.js';
import type {Format, Values} from './format.js';
import {libraries} from './libraries.js';
import {lineNumberAt} from './line-breaks.js';
import {linesAfter} from './lines-after.js';
import {notEditable} from './not-editable.js';
import {isPlaceholder, withoutPlaceholders} from './placeholder.js';
import {toAllValues, toSettings} from './setting-names.js';
import {splice} from './splice.js';
import {configVariable, pythonCommand, withVariable} from './usage.js';
import {hasProtoPlus, protoPlus} from './yaml-proto-plus.js';
import {yamlString} from './yaml-scalar.js';
import {scanYaml} from './yaml-scan.js';

const names = {
	developerToken: 'developer_token',
	clientId: 'client_id',
	clientSecret: 'client_secret',
	refreshToken: 'refresh_token',
	loginCustomerId: 'login_customer_id',
} as const satisfies Partial<Record<keyof Values, string>>;

const ourNames: ReadonlySet<string> = new Set([protoPlus, ...Object.values(names)]);

/** Where this is on, the library reads none of our settings. */
const otherSignIn = 'use_application_default_credentials';
const off = /^(?:|~|null|false|no|off)$/i;

/** The `google-ads` package: YAML 1.1 as PyYAML loads it, where an unquoted value may turn into a number or a date. */
export const python: Format = {
	...libraries.python,
	holds: Object.keys(names) as readonly (keyof Values)[],
	create,
	edit,
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	needs: text => (hasProtoPlus(text) ? undefined : protoPlus),
	snippet: create,
	usage: place => ({
		file: 'first_call.py',
		code: [
			'from google.ads.googleads.client import GoogleAdsClient',
			'client = GoogleAdsClient.load_from_storage()',
			'service = client.get_service("CustomerService")',
			'print(service.list_accessible_customers().resource_names)',
		].join('\n'),
		run: withVariable(configVariable, place, `${pythonCommand(place)} first_call.py`),
	}),
};

function create(values: Values): string {
	return [...wantedSettings(values)].map(([name, value]) => `${name}: ${literal(name, value)}\n`).join('');
}

function readAll(text: string): Partial<Values> {
	const {settings, problem} = scanYaml(text);
	if (problem?.isBroken) return {};
	const last = [...new Map(settings.map(setting => [setting.name, setting])).values()];
	// Without quotes, nothing is a null.
	const present = last.filter(
		({value, start}) => value !== undefined && (value !== '' || /["']/.test(text.charAt(start))),
	);
	return toAllValues(names, new Map(present.map(({name, value = ''}) => [name, value])));
}

function edit(text: string, values: Partial<Values>): string {
	const {settings, problem, isClosed} = scanYaml(text);
	if (problem) throw notEditable(problem.reason, [lineNumberAt(text, problem.at)]);
	const known = settings.map(setting => ({...setting, source: text.slice(setting.start, setting.end)}));
	const other = known.find(({name, source}) => name === otherSignIn && !off.test(source));
	if (other) throw notEditable('other-sign-in', [lineNumberAt(text, other.at)], other.name);
	const ours = known
		.filter(({name}) => ourNames.has(name))
		.map(setting => ({...setting, line: lineNumberAt(text, setting.at)}));
	checkDuplicates(ours);

	const missing = new Map(wantedSettings(values));
	const replacements = ours.flatMap(({name, value, source, start, end, line, isShared}) => {
		const wanted = missing.get(name);
		missing.delete(name);
		const isKept = name === protoPlus && !isPlaceholder(value ?? 'True');
		if (wanted === undefined || wanted === value || isKept) return [];
		if (value === undefined || isShared || source.includes('\n')) throw notEditable('computed-value', [line], name);
		return [{start, end, text: `${source === '' ? ' ' : ''}${literal(name, wanted, source)}`}];
	});
	if (missing.size === 0) return splice(text, replacements);

	const last = ours.at(-1);
	if (!last && isClosed) throw notEditable('unfamiliar-syntax');
	const indentation = / *$/.exec(text.slice(0, settings[0]?.at ?? 0))?.[0] ?? '';
	const lines = [...missing].map(([name, value]) => `${indentation}${name}: ${literal(name, value)}`);
	return splice(text, [...replacements, linesAfter(text, last?.end ?? text.length, lines)]);
}

function wantedSettings(values: Partial<Values>): ReadonlyMap<string, string> {
	const settings = toSettings(names, values);
	return values.clientId === undefined ? settings : new Map([[protoPlus, 'True'], ...settings]);
}

function literal(name: string, value: string, former?: string): string {
	return name === protoPlus ? value : yamlString(value, former);
}
