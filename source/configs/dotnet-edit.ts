import type {XmlElement} from '@rgrove/parse-xml';
import {type AppConfig, parseAppConfig} from './app-config.js';
import {checkDuplicates} from './check-duplicates.js';
import {dotnetDefault, dotnetMode, dotnetNames, dotnetSettings} from './dotnet-names.js';
import {addElements, configSections, escapeAttribute, section, sectionDeclaration} from './dotnet-xml.js';
import type {NotEditableReason} from './failures.js';
import type {Values} from './format.js';
import {lineNumberAt} from './line-breaks.js';
import {notEditable} from './not-editable.js';
import {isPlaceholder} from './placeholder.js';
import {type Replacement, splice} from './splice.js';
import {childElements, insertElements} from './xml-layout.js';
import {xmlStartTag} from './xml-start-tag.js';

const ourNames: ReadonlySet<string> = new Set([...Object.values(dotnetNames), dotnetMode.name]);

/** Sets our values in the `GoogleAdsApi` section of a .NET config file, or makes the section. */
export function editAppConfig(text: string, values: Partial<Values>): string {
	const appConfig = parseAppConfig(text);
	const section = theSection(text, appConfig);
	return splice(text, section ? editSection(text, section, values) : insertSection(text, appConfig.root, values));
}

function refuse(text: string, reason: NotEditableReason, elements: readonly XmlElement[], key?: string) {
	const lines = elements.map(({start}) => lineNumberAt(text, start));
	return notEditable(reason, lines, key);
}

/** Throws where what the library would find isn't our section alone. */
function theSection(text: string, {root, sections}: AppConfig): XmlElement | undefined {
	if (root.name !== 'configuration') throw notEditable('no-section');
	if (sections.length > 1) throw refuse(text, 'several-sections', sections);
	for (const element of [root, ...sections]) {
		const {xmlns, configSource, configProtectionProvider} = element.attributes;
		// In a namespace the library doesn't find it; the other two put the settings elsewhere, or encrypt them.
		if (xmlns || configSource !== undefined || configProtectionProvider !== undefined) {
			throw refuse(text, 'unfamiliar-syntax', [element]);
		}
	}

	return sections[0];
}

function editSection(text: string, section: XmlElement, values: Partial<Values>): readonly Replacement[] {
	const ours = settingsOf(text, section);
	const instead = childElements(section).find(
		({attributes: {key, value = ''}}) => key === dotnetDefault && isOn(value),
	);
	if (instead) throw refuse(text, 'other-sign-in', [instead], dotnetDefault);
	const settings = dotnetSettings(values);
	const replacements = ours.flatMap(({name, value, element}) => {
		const wanted = settings.get(name);
		if (wanted === undefined || wanted === value) return [];
		if (name === dotnetMode.name && isApplication(value)) return [];
		if (name === dotnetMode.name && !isPlaceholder(value)) throw refuse(text, 'other-sign-in', [element], name);
		const attribute = xmlStartTag(text, element.start).attributes.get('value');
		return attribute ? [{...attribute, text: escapeAttribute(wanted, attribute.quote)}] : [];
	});

	const present = new Set(ours.map(({name}) => name));
	const missing = [...settings].filter(([name]) => !present.has(name));
	if (missing.length === 0) return replacements;
	const write = (lineBreak: string) => addElements(missing, lineBreak);
	return [...replacements, insertElements(text, section, write, ours.at(-1)?.element)];
}

/** As .NET reads a Boolean, and its library the mode, which is a number, too. */
const isOn = (value: string) => /^\s*true\s*$/i.test(value);
const isApplication = (value: string) => /^\s*(?:application|0)\s*$/i.test(value);

/** Our settings; `<clear />` and `<remove />` make the library fail. */
function settingsOf(text: string, section: XmlElement) {
	const ours = childElements(section).flatMap(element => {
		const {key, value} = element.attributes;
		if (element.name !== 'add' || key === undefined || value === undefined) {
			throw refuse(text, 'unfamiliar-syntax', [element]);
		}

		return ourNames.has(key) ? [{name: key, value, element, line: lineNumberAt(text, element.start)}] : [];
	});
	checkDuplicates(ours);
	return ours;
}

function insertSection(text: string, root: XmlElement, values: Partial<Values>): readonly Replacement[] {
	const children = childElements(root);
	const writeSection = (lineBreak: string) => section(values, lineBreak);
	const declared = children.find(({name}) => name === 'configSections');
	if (declared) {
		const declarations = childElements(declared);
		const isDeclared = declarations.some(({attributes}) => attributes.name === 'GoogleAdsApi');
		const declare = (lineBreak: string) => lineBreak + sectionDeclaration;
		return [
			...(isDeclared ? [] : [insertElements(text, declared, declare, declarations.at(-1))]),
			insertElements(text, root, writeSection, children.at(-1)),
		];
	}

	const last = children.at(-1);
	if (last) return [insertElements(text, root, configSections), insertElements(text, root, writeSection, last)];
	return [insertElements(text, root, lineBreak => configSections(lineBreak) + writeSection(lineBreak))];
}
