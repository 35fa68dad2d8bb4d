import type {IBufferCell} from '@xterm/headless';
import xterm from '@xterm/headless';
import {type Hue, hues} from './palette.js';

/** Some words in one style. `column` counts from 0. */
export type Run = {
	readonly column: number;
	readonly text: string;
	readonly hue?: Hue;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly underlined: boolean;
};

type Style = Omit<Run, 'column' | 'text'>;

/** More than any frame has, with all that stands above it. */
const rows = 100;

/**
 * What a real terminal emulator makes of a frame: for each row the runs of one style, without the gaps between them, and
 * without blank rows above and below. Throws where a colour is none of the theme's.
 */
export async function readRuns(frame: string, columns: number): Promise<readonly (readonly Run[])[]> {
	const emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	await new Promise<void>(resolve => emulator.write(frame.replaceAll(/\r?\n/g, '\r\n'), resolve));
	const buffer = emulator.buffer.active;
	const read = Array.from({length: rows}, (_, row) => {
		const line = buffer.getLine(row);
		return runsOf(
			Array.from({length: columns}, (_, column) => line?.getCell(column)).filter(cell => cell !== undefined),
		);
	});
	emulator.dispose();
	const filled = read.map(runs => runs.length > 0);
	return read.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
}

function runsOf(cells: readonly IBufferCell[]): readonly Run[] {
	const runs: Run[] = [];
	let styleBefore = '';
	for (const [column, cell] of cells.entries()) {
		const text = cell.getChars() || ' ';
		const style = styleOf(cell);
		const styleHere = JSON.stringify(style);
		const last = runs.at(-1);
		// Two blanks end a run too: what follows begins where it stands, however wide a reader's font is.
		const goesOn = last && styleHere === styleBefore && !last.text.endsWith('  ');
		if (goesOn) runs[runs.length - 1] = {...last, text: last.text + text};
		else if (text !== ' ') runs.push({column, text, ...style});
		if (goesOn || text !== ' ') styleBefore = styleHere;
	}
	return runs.map(run => ({...run, text: run.text.trimEnd()}));
}

function styleOf(cell: IBufferCell): Style {
	const hue = cell.isFgDefault() ? undefined : hues[cell.getFgColor()];
	if (hue === undefined && !cell.isFgDefault()) throw new Error(`No hue for the colour ${cell.getFgColor()}`);
	return {
		...(hue && {hue}),
		bold: cell.isBold() !== 0,
		dim: cell.isDim() !== 0,
		underlined: cell.isUnderline() !== 0,
	};
}
