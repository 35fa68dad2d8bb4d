import type {Format, Values} from './format.js';
import {libraries} from './libraries.js';
import {notEditable} from './not-editable.js';
import {phpString} from './php-literal.js';
import {scanPhp} from './php-scan.js';
import {isPlaceholder, withoutPlaceholders} from './placeholder.js';
import {lastValues} from './setting.js';
import {type SettingNames, toAllValues, toSettings} from './setting-names.js';
import {settingReplacements} from './setting-replacements.js';
import {splice} from './splice.js';
import {configVariable, withVariable} from './usage.js';

const sectionNames = {
	GOOGLE_ADS: {developerToken: 'developerToken', loginCustomerId: 'loginCustomerId'},
	OAUTH2: {clientId: 'clientId', clientSecret: 'clientSecret', refreshToken: 'refreshToken'},
} as const satisfies Readonly<Record<string, SettingNames>>;

const sections = Object.entries<SettingNames>(sectionNames);

/** The `googleads/google-ads-php` library: a file which PHP's `parse_ini_file` reads with INI_SCANNER_TYPED. */
export const php: Format = {
	...libraries.php,
	holds: sections.flatMap(([, names]) => Object.keys(names) as (keyof Values)[]),
	create,
	edit,
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	snippet: create,
	usage: place => ({
		file: 'first_call.php',
		code: [
			"<?php require 'vendor/autoload.php';",
			'use Google\\Ads\\GoogleAds\\Lib\\OAuth2TokenBuilder;',
			'use Google\\Ads\\GoogleAds\\Lib\\V26\\GoogleAdsClientBuilder;',
			'use Google\\Ads\\GoogleAds\\V26\\Services as Ads;',
			'$credential = (new OAuth2TokenBuilder())->fromFile()->build();',
			'$client = (new GoogleAdsClientBuilder())->fromFile()',
			'    ->withOAuth2Credential($credential)->build();',
			'$request = new Ads\\ListAccessibleCustomersRequest();',
			'$service = $client->getCustomerServiceClient();',
			'echo $service->listAccessibleCustomers($request)->serializeToJsonString();',
		].join('\n'),
		run: withVariable(configVariable, place, 'php first_call.php'),
	}),
};

function create(values: Values): string {
	return sections
		.map(([sectionName, names]) => ({sectionName, settings: [...toSettings(names, values)]}))
		.filter(({settings}) => settings.length > 0)
		.map(({sectionName, settings}) => {
			const lines = settings.map(([name, value]) => `${before(name)}${phpString(value)}\n`);
			return `[${sectionName}]\n${lines.join('')}`;
		})
		.join('\n');
}

const before = (name: string) => `${name} = `;

function readAll(text: string): Partial<Values> {
	const {sections: present} = scanPhp(text);
	const found = sections.map(([name, names]) => toAllValues(names, lastValues(present.get(name)?.settings ?? [])));
	return Object.assign({}, ...found);
}

function edit(text: string, values: Partial<Values>): string {
	const {sections: present, unfamiliar} = scanPhp(text);
	if (unfamiliar.length > 0) throw notEditable('unfamiliar-syntax', unfamiliar.slice(0, 1));
	// What is added at the end of a section comes before a section that is added behind it.
	const inOrder = sections.toSorted(([a], [b]) => Number(present.has(b)) - Number(present.has(a)));
	const replacements = inOrder.flatMap(([sectionName, names]) => {
		const {lines = [], start, settings = []} = present.get(sectionName) ?? {};
		if (lines.length > 1) throw notEditable('several-sections', lines);
		// The library refuses a second way to sign in beside ours.
		const keyFile = settings.find(
			({name, value}) => name === 'jsonKeyFilePath' && !(value !== undefined && isPlaceholder(value)),
		);
		if (keyFile) throw notEditable('other-sign-in', [keyFile.line], keyFile.name);
		const ours = settings.filter(({name}) => Object.hasOwn(names, name));
		return settingReplacements(text, ours, toSettings(names, values), {
			before,
			literal: phpString,
			insertAt: start ?? text.length,
			heading: start === undefined ? ['', `[${sectionName}]`] : [],
		});
	});
	return splice(text, replacements);
}
