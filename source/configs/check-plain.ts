import {notEditable} from './not-editable.js';

/**
 * Throws `config-not-editable` for a computed one among our settings (`ours`: all that the text has), but not where the
 * edit leaves it alone: where others are set that are there already.
 */
export function checkPlain(
	ours: readonly {readonly name: string; readonly line: number; readonly isPlain: boolean}[],
	wanted: ReadonlyMap<string, string>,
): void {
	const isAdded = (name: string) => !ours.some(setting => setting.name === name);
	const addsAny = wanted.keys().some(isAdded);
	const computed = ours.find(({name, isPlain}) => !isPlain && (addsAny || wanted.has(name)));
	if (computed) throw notEditable('computed-value', [computed.line], computed.name);
}
