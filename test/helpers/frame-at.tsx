import {EventEmitter} from 'node:events';
import {render} from 'ink';
import {App} from '../../source/tui/app.js';
import type {State} from '../../source/wizard/state.js';

type Size = {readonly columns: number; readonly rows: number};

/** A stream that looks like a terminal of that size; what is written to it, whole frames. */
function fakeTerminal({columns, rows}: Size) {
	const frames: string[] = [];
	const write = (frame: string) => frames.push(frame);
	return {stream: Object.assign(new EventEmitter(), {columns, rows, isTTY: true, write}), frames};
}

/** The lines of a state's screen in a window of that size, colours and all. */
export function frameAt(state: State, size: Size): readonly string[] {
	const {stream, frames} = fakeTerminal(size);
	const stdin = Object.assign(new EventEmitter(), {
		isTTY: true,
		setEncoding: () => {},
		setRawMode: () => {},
		read: () => null,
		ref: () => {},
		unref: () => {},
	});
	const wizard = {
		getState: () => state,
		subscribe: () => () => {},
		send: () => {},
		finished: new Promise<number>(() => {}),
	};
	const {unmount} = render(<App wizard={wizard} />, {
		stdout: stream as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	// Beside frames, modes are set.
	const frame = frames.findLast(written => written !== '' && !written.startsWith('\u001B[?')) ?? '';
	unmount();
	return frame.split('\n');
}
