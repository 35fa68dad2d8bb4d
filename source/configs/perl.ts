import {editProperties, type Property} from './edit-properties.js';
import type {Format, Values} from './format.js';
import {libraries} from './libraries.js';
import {notEditable} from './not-editable.js';
import {withoutPlaceholders} from './placeholder.js';
import {toAllValues, toSettings} from './setting-names.js';
import {configVariable, withVariable} from './usage.js';

const names = {
	developerToken: 'developerToken',
	clientId: 'clientId',
	clientSecret: 'clientSecret',
	refreshToken: 'refreshToken',
	loginCustomerId: 'loginCustomerId',
} as const satisfies Partial<Record<keyof Values, string>>;

const ourNames: ReadonlySet<string> = new Set(Object.values(names));

/** What `glob` takes for a pattern, or for the end of one. */
const globLetters = /[\s*?~{}[\]'"\\]/;

/**
 * The `Google::Ads::GoogleAds::Client` module: `key=value` lines which the library splits at the first `=` and takes as
 * they are, without trimming, quotes or escapes. The carriage return of a Windows line ending is thus part of a value
 * (but on Windows, where Perl drops it), so the lines we write end in LF also where others don't.
 */
export const perl: Format = {
	...libraries.perl,
	holds: Object.keys(names) as readonly (keyof Values)[],
	create,
	edit: (text, values) => {
		const lines = scan(text);
		const ours = lines.filter(({name}) => ourNames.has(name.trim()));
		for (const {name, value, line} of ours) {
			// To the library, blanks or a byte order mark make it another key.
			if (!ourNames.has(name)) throw notEditable('not-read', [line], name.trim());
			if (/\r(?!$)/.test(value)) throw notEditable('unfamiliar-syntax', [line], name);
		}

		return editProperties(text, ours, toSettings(names, values), value => value, '\n');
	},
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	snippet: create,
	usage: place => ({
		file: 'first_call.pl',
		code: [
			// The library gives the path to `glob`, which takes it apart at its blanks.
			...(globLetters.test(place.path ?? '') ? ['BEGIN { *CORE::GLOBAL::glob = sub { $_[0] } }'] : []),
			'use Google::Ads::GoogleAds::Client;',
			// Else a refusal would look like no customers.
			'my $client = Google::Ads::GoogleAds::Client->new({die_on_faults => 1});',
			'my $response = $client->CustomerService->list_accessible_customers;',
			'print "$_\\n" for @{$response->{resourceNames}};',
		].join('\n'),
		run: withVariable(configVariable, place, 'perl first_call.pl'),
	}),
};

function create(values: Values): string {
	return [...toSettings(names, values)].map(([name, value]) => `${name}=${value}\n`).join('');
}

function readAll(text: string): Partial<Values> {
	return toAllValues(names, new Map(scan(text).map(({name, value}) => [name, value])));
}

/** Every line, comments too: `# clientId` is a name that is not ours. */
function scan(text: string): readonly Property[] {
	let next = 0;
	return text.split(/(?<=\n)/).map((source, index) => {
		const [, name = '', separator = '', value = ''] = /^([^=\n]*)(=?)([^\n]*)/.exec(source) ?? [];
		const start = next + name.length + separator.length;
		next += source.length;
		return {name, value, line: index + 1, start, end: start + value.length, separated: separator !== '', next};
	});
}
