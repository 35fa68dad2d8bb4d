import {parseXml, XmlDeclaration, type XmlElement, XmlError} from '@rgrove/parse-xml';
import {notEditable} from './not-editable.js';
import {childElements} from './xml-layout.js';

/** A .NET config file that could be parsed. */
export type AppConfig = {
	readonly root: XmlElement;
	/** Those named `GoogleAdsApi`; the library takes the children of all of them together. */
	readonly sections: readonly XmlElement[];
};

/** Throws `config-not-editable` where .NET couldn't parse the file. */
export function parseAppConfig(text: string): AppConfig {
	const {root, children} = parse(text);
	const encoding = children.find(child => child instanceof XmlDeclaration)?.encoding ?? '';
	// Written by a `StringWriter`, saved as UTF-8: .NET trusts the declaration and finds no UTF-16.
	if (!root || /^(?:utf-?16|ucs-?2)/i.test(encoding)) throw notEditable('syntax-error', [1]);
	return {root, sections: childElements(root).filter(({name}) => name === 'GoogleAdsApi')};
}

function parse(text: string) {
	try {
		return parseXml(text, {includeOffsets: true, preserveXmlDeclaration: true});
	} catch (error) {
		throw notEditable('syntax-error', error instanceof XmlError ? [error.line] : []);
	}
}
