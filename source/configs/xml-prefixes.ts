import type {XmlElement} from '@rgrove/parse-xml';
import {childElements} from './xml-layout.js';

const qualifiedName = /^(?:([^:]+):)?[^:]+$/;

/**
 * The first element with a prefix, its own or an attribute's, that no `xmlns:...` binds. Namespaces in XML 1.0 forbids
 * it and .NET refuses the file; the parser knows no namespaces.
 */
export function unboundElement(
	element: XmlElement,
	outside: readonly string[] = ['xml', 'xmlns'],
): XmlElement | undefined {
	const names = Object.keys(element.attributes);
	const bound = [...outside, ...names.flatMap(name => (name.startsWith('xmlns:') ? [name.slice(6)] : []))];
	const isBound = (name: string) => {
		const match = qualifiedName.exec(name);
		return match !== null && bound.includes(match[1] ?? 'xml');
	};
	if (![element.name, ...names].every(isBound)) return element;
	for (const child of childElements(element)) {
		const unbound = unboundElement(child, bound);
		if (unbound) return unbound;
	}

	return undefined;
}
