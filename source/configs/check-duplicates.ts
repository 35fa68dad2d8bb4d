import {notEditable} from './not-editable.js';

/** Throws `config-not-editable` for the first of our settings that is there twice; lines count from 1. */
export function checkDuplicates(settings: readonly {readonly name: string; readonly line: number}[]): void {
	for (const [name, same] of Map.groupBy(settings, setting => setting.name)) {
		const lines = same.map(({line}) => line);
		if (lines.length > 1) throw notEditable('duplicate-key', lines, name);
	}
}
