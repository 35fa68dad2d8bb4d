import {editDotnetJson} from './dotnet-json-edit.js';
import {scanDotnetJson, sectionName} from './dotnet-json-scan.js';
import {readDotnetValue} from './dotnet-json-value.js';
import {dotnetMode, dotnetNames, dotnetSettings} from './dotnet-names.js';
import {dotnetUsage} from './dotnet-usage.js';
import type {Format, Values} from './format.js';
import {libraries} from './libraries.js';
import type {NeededSetting} from './needed-setting.js';
import {isPlaceholder, withoutPlaceholders} from './placeholder.js';
import {toAllValues} from './setting-names.js';

const {fileName} = libraries['dotnet-json'];
const ourNames: ReadonlySet<string> = new Set(Object.values(dotnetNames));

/** The `Google.Ads.GoogleAds.Extensions` package: a section of the JSON file which .NET programs keep their settings in. */
export const dotnetJson: Format = {
	...libraries['dotnet-json'],
	holds: Object.keys(dotnetNames) as readonly (keyof Values)[],
	create: values => `${JSON.stringify({[sectionName]: section(values)}, undefined, 2)}\n`,
	edit: editDotnetJson,
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	needs,
	snippet: values => `"${sectionName}": ${JSON.stringify(section(values), undefined, 2)}\n`,
	usage: ({path}) => {
		// A relative path would start beside the built program, not here. C# has the escapes of JSON.
		const file = path === undefined ? `Path.GetFullPath("${fileName}")` : JSON.stringify(path);
		return dotnetUsage(`var file = ${file};\nconfig.LoadFromSettingsJson(file, "${sectionName}");`);
	},
};

function section(values: Values): Readonly<Record<string, string>> {
	return Object.fromEntries(dotnetSettings(values));
}

/** Without the mode, settings that are injected (`AddGoogleAds`, `IOptions<GoogleAdsApiOptions>`) fail. */
function needs(text: string): NeededSetting | undefined {
	const {sections = []} = scanDotnetJson(text) ?? {};
	const mode = sections.flatMap(({object}) => object.members).find(({name}) => name === dotnetMode.name);
	const isSet = mode && !isPlaceholder(readDotnetValue(mode.source) ?? '');
	return sections.length > 0 && !isSet ? dotnetMode.name : undefined;
}

/**
 * From one dictionary of the whole file, with `GoogleAdsApi:` cut from the names. Nothing where a name is there twice, or
 * where two in a section differ in case only: then .NET or the library fails.
 */
function readAll(text: string): Partial<Values> {
	const scan = scanDotnetJson(text);
	if (!scan) return {};
	const outside = scan.root.members
		.map(member => ({...member, name: member.name.replaceAll(`${sectionName}:`, '')}))
		.filter(({name}) => ourNames.has(name));
	const members = [...outside, ...scan.sections.flatMap(({object}) => object.members)];
	const spellings = new Set(members.map(({name}) => name.toLowerCase()));
	if (spellings.size < members.length) return {};
	const present = members.filter(({source}) => source !== 'null');
	return toAllValues(dotnetNames, new Map(present.map(({name, source}) => [name, readDotnetValue(source) ?? ''])));
}
