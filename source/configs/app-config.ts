import {parseXml, XmlDeclaration, XmlDocumentType, type XmlElement, XmlError} from '@rgrove/parse-xml';
import {lineNumberAt} from './line-breaks.js';
import {notEditable} from './not-editable.js';
import {childElements} from './xml-layout.js';
import {unboundElement} from './xml-prefixes.js';

/** A .NET config file that could be parsed. */
export type AppConfig = {
	readonly root: XmlElement;
	/** Those named `GoogleAdsApi`; the library takes the children of all of them together. */
	readonly sections: readonly XmlElement[];
};

const asciiEncodings = /^(?:utf-8|us-ascii|iso-8859-\d+|windows-\d+)$/i;

/** Throws `config-not-editable` where .NET couldn't parse the file, or reads more in it than stands in its elements. */
export function parseAppConfig(text: string): AppConfig {
	const {root, children} = parse(text);
	const declaration = children.find(child => child instanceof XmlDeclaration);
	// A `StringWriter` declares UTF-16 in what is then saved as UTF-8: .NET trusts it and reads nothing.
	const {version = '1.0', encoding} = declaration ?? {};
	if (!root || version !== '1.0' || !asciiEncodings.test(encoding ?? 'utf-8')) throw notEditable('syntax-error', [1]);
	const unbound = unboundElement(root);
	if (unbound) throw notEditable('syntax-error', [lineNumberAt(text, unbound.start)]);
	const type = children.find(child => child instanceof XmlDocumentType);
	// Entities and default values, which the parser skips.
	if (type?.internalSubset) throw notEditable('unfamiliar-syntax', [lineNumberAt(text, type.start)]);
	return {root, sections: childElements(root).filter(({name}) => name === 'GoogleAdsApi')};
}

function parse(text: string) {
	try {
		return parseXml(text, {includeOffsets: true, preserveXmlDeclaration: true, preserveDocumentType: true});
	} catch (error) {
		throw notEditable('syntax-error', error instanceof XmlError ? [error.line] : []);
	}
}
