import {addJsonMembers} from './add-json-members.js';
import {type DotnetJsonScan, scanDotnetJson, sectionName} from './dotnet-json-scan.js';
import {readDotnetValue} from './dotnet-json-value.js';
import {dotnetDefault, dotnetMode, dotnetNames, dotnetSettings} from './dotnet-names.js';
import type {NotEditableReason} from './failures.js';
import type {Values} from './format.js';
import type {JsonMember} from './json-object.js';
import {lineNumberAt} from './line-breaks.js';
import {notEditable} from './not-editable.js';
import {setJsonMembers} from './set-json-members.js';
import {splice} from './splice.js';

const ours: ReadonlySet<string> = new Set([dotnetMode.name, ...Object.values(dotnetNames)]);
const spellings = new Map([...ours].map(name => [name.toLowerCase(), name]));

/** Sets our values in the `GoogleAdsApi` section of an `appsettings.json`, or makes the section. */
export function editDotnetJson(text: string, values: Partial<Values>): string {
	const scan = scanDotnetJson(text);
	if (!scan) throw notEditable('syntax-error');
	checkRoot(text, scan);
	const {root, sections} = scan;
	const [section] = sections;
	const texts = {text, json: scan.json};
	const settings = dotnetSettings(values);
	if (!section) {
		const added = {[sectionName]: Object.fromEntries(settings)};
		return splice(text, addJsonMembers(texts, root, root.members.at(-1), added));
	}

	checkSection(text, section.object.members);
	return splice(text, setJsonMembers(texts, section.object, settings, {ours, read: readDotnetValue}));
}

/**
 * The library makes one dictionary of the whole file, with `GoogleAdsApi:` cut from the names: a setting of ours that
 * stands outside the section would be there twice, and it fails.
 */
function checkRoot(text: string, {root, sections}: DotnetJsonScan): void {
	if (sections.length > 1) throw refuse(text, 'several-sections', sections);
	for (const member of root.members) {
		const {name} = member;
		const isSection = name.toLowerCase() === sectionName.toLowerCase();
		if (isSection && name !== sectionName) throw refuse(text, 'not-read', [member], name);
		if (isSection && !sections.some(({at}) => at === member.at)) throw refuse(text, 'computed-value', [member], name);
		const isFlat = name.toLowerCase().startsWith(`${sectionName.toLowerCase()}:`);
		if (isFlat || ours.has(name)) throw refuse(text, 'not-in-section', [member], name);
	}
}

/** To .NET, names that differ in case only are the same, and a file that has both is broken; to the library they aren't. */
function checkSection(text: string, members: readonly JsonMember[]): void {
	for (const member of members) {
		const {name, source} = member;
		if (!ours.has(name) && spellings.has(name.toLowerCase())) throw refuse(text, 'not-read', [member], name);
		const value = readDotnetValue(source) ?? '';
		const isServiceAccount = name === dotnetMode.name && /^service_account$/i.test(value);
		const isDefault = name === dotnetDefault && /^true$/i.test(value);
		if (isServiceAccount || isDefault) throw refuse(text, 'other-sign-in', [member], name);
	}
}

function refuse(text: string, reason: NotEditableReason, members: readonly JsonMember[], key?: string) {
	return notEditable(
		reason,
		members.map(({at}) => lineNumberAt(text, at)),
		key,
	);
}
