import {dotnetSettings} from './dotnet-names.js';
import type {Values} from './format.js';
import {deeper} from './xml-layout.js';

/** How .NET Framework is told of our section. */
export const sectionDeclaration =
	'<section name="GoogleAdsApi" type="System.Configuration.DictionarySectionHandler" />';

/** The list of declared sections, which .NET Framework wants ahead of all else. */
export function configSections(lineBreak: string): string {
	return `${lineBreak}<configSections>${deeper(lineBreak)}${sectionDeclaration}${lineBreak}</configSections>`;
}

/** Our section; `lineBreak` starts it, indentation included. */
export function section(values: Partial<Values>, lineBreak: string): string {
	const settings = addElements(dotnetSettings(values), deeper(lineBreak));
	return `${lineBreak}<GoogleAdsApi>${settings}${lineBreak}</GoogleAdsApi>`;
}

/** One `<add>` for each setting, each on a line of its own. */
export function addElements(settings: Iterable<readonly [string, string]>, lineBreak: string): string {
	return Array.from(settings, ([name, value]) => {
		return `${lineBreak}<add key="${name}" value="${escapeAttribute(value, '"')}" />`;
	}).join('');
}

/** The value as it stands between these quotes. */
export function escapeAttribute(value: string, quote: string): string {
	const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	return quote === '"' ? escaped.replaceAll('"', '&quot;') : escaped.replaceAll("'", '&apos;');
}
