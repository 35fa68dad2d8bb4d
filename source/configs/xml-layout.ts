import {XmlElement} from '@rgrove/parse-xml';
import {lineEndingBefore} from './line-breaks.js';
import type {Replacement} from './splice.js';
import {xmlStartTag} from './xml-start-tag.js';

/** The elements right in an element. */
export function childElements(parent: XmlElement): readonly XmlElement[] {
	return parent.children.filter(child => child instanceof XmlElement);
}

/**
 * Puts new content right behind a child (`sibling`), or else where the parent's content starts. `write` is given the
 * line break, indentation included, that starts each element there; it is empty where elements share a line.
 */
export function insertElements(
	text: string,
	parent: XmlElement,
	write: (lineBreak: string) => string,
	sibling?: XmlElement,
): Replacement {
	if (sibling) return {start: sibling.end, end: sibling.end, text: write(breakBefore(text, sibling))};
	const {closing, end, isEmpty} = xmlStartTag(text, parent.start);
	const outside = breakBefore(text, parent);
	const first = childElements(parent)[0];
	const added = write(first ? breakBefore(text, first) : deeper(outside));
	if (isEmpty) return {start: closing, end, text: `>${added}${outside}</${parent.name}>`};
	return {start: end, end, text: text.startsWith('</', end) ? added + outside : added};
}

/** The same line break, indented one level deeper. */
export function deeper(lineBreak: string): string {
	if (lineBreak === '') return '';
	const indentation = lineBreak.replace(/[\r\n]+/, '');
	return lineBreak + (indentation.startsWith('\t') ? '\t' : indentation || '  ');
}

/** Empty where something else stands before the element on its line. */
function breakBefore(text: string, {start}: XmlElement): string {
	const indentation = /(?:^\uFEFF?|[\r\n])([ \t]*)$/.exec(text.slice(0, start))?.[1];
	return indentation === undefined ? '' : lineEndingBefore(text, start) + indentation;
}
