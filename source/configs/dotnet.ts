import type {XmlElement} from '@rgrove/parse-xml';
import {type AppConfig, parseAppConfig} from './app-config.js';
import {editAppConfig} from './dotnet-edit.js';
import {dotnetNames} from './dotnet-names.js';
import {dotnetUsage} from './dotnet-usage.js';
import {configSections, section} from './dotnet-xml.js';
import type {Format, Values} from './format.js';
import {libraries} from './libraries.js';
import {withoutPlaceholders} from './placeholder.js';
import {toAllValues} from './setting-names.js';
import {type Place, quoted} from './usage.js';
import {childElements} from './xml-layout.js';

const {fileName} = libraries.dotnet;

/** The `Google.Ads.GoogleAds` package: a section of the XML file which a build copies beside the program. */
export const dotnet: Format = {
	...libraries.dotnet,
	holds: Object.keys(dotnetNames) as readonly (keyof Values)[],
	create: values =>
		[
			'<?xml version="1.0" encoding="utf-8"?>\n',
			`<configuration>${configSections('\n  ')}${section(values, '\n  ')}\n</configuration>\n`,
		].join(''),
	edit: editAppConfig,
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	snippet: values => `${section(values, '\n').trimStart()}\n`,
	usage: place => dotnetUsage('config.LoadFromDefaultAppConfigSection();', run(place)),
};

/** The library can be told of no other file: it has to be copied beside the project. Asks before it overwrites one. */
function run(place: Place): string {
	if (place.path === undefined) return 'dotnet run';
	const copy = place.platform === 'win32' ? 'copy /-Y' : 'cp -i';
	return `${copy} ${quoted(place)} ${fileName} && dotnet run`;
}

/** The library searches `configuration/GoogleAdsApi/child::*`, in no namespace, and fails on a child that isn't a setting. */
function readAll(text: string): Partial<Values> {
	const appConfig = parsed(text);
	if (appConfig?.root.name !== 'configuration' || appConfig.root.attributes.xmlns) return {};
	const settings = appConfig.sections.filter(({attributes}) => !attributes.xmlns).flatMap(childElements);
	if (!settings.every(isSetting)) return {};
	return toAllValues(dotnetNames, new Map(settings.map(({attributes: {key, value}}) => [key, value])));
}

function parsed(text: string): AppConfig | undefined {
	try {
		return parseAppConfig(text);
	} catch {
		return undefined;
	}
}

type XmlSetting = XmlElement & {readonly attributes: Readonly<Record<'key' | 'value', string>>};

function isSetting(element: XmlElement): element is XmlSetting {
	const {key, value} = element.attributes;
	return key !== undefined && value !== undefined;
}
