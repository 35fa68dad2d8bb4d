import type {Explanation} from '../wizard/explain/explanation.js';
import type {Paint} from './print.js';

/** An explanation as it stands on its own: title, cause, numbered steps and the page. */
export function explanationLines({title, cause, fix, link}: Explanation, paint: Paint): readonly string[] {
	return [`${paint('red', '✘')} ${title}`, ...beneath({cause, fix, link}, paint, '  ')];
}

/** What stands beneath the title, indented. */
export function beneath(
	{cause, fix, link}: Pick<Explanation, 'cause' | 'fix'> & {readonly link?: string | undefined},
	paint: Paint,
	indent: string,
): readonly string[] {
	return [
		cause,
		...fix.map((step, index) => `${index + 1}. ${step}`),
		...(link === undefined ? [] : [paint('underline', link)]),
	].map(line => `${indent}${line}`);
}
