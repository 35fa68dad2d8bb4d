import {EventEmitter} from 'node:events';
import {render} from 'ink';
import {App} from '../../source/tui/app.js';
import type {Wizard} from '../../source/wizard/index.js';
import type {State} from '../../source/wizard/state.js';

type Size = {readonly columns: number; readonly rows: number};

/** A wizard that stays where it is. */
const staying = (state: State): Wizard => ({
	getState: () => state,
	subscribe: () => () => {},
	send: () => {},
	finished: new Promise<number>(() => {}),
});

/** A stream that looks like a terminal of that size; what is written to it, whole frames. */
function fakeTerminal({columns, rows}: Size) {
	const frames: string[] = [];
	const write = (frame: string) => frames.push(frame);
	return {stream: Object.assign(new EventEmitter(), {columns, rows, isTTY: true, write}), frames};
}

/** A keyboard whose keys are pressed by `type`. */
function fakeKeyboard() {
	let typed: string | null = null;
	const stream = Object.assign(new EventEmitter(), {
		isTTY: true,
		setEncoding: () => {},
		setRawMode: () => {},
		read: () => {
			const text = typed;
			typed = null;
			return text;
		},
		ref: () => {},
		unref: () => {},
	});
	const type = (text: string) => {
		typed = text;
		stream.emit('readable');
	};
	return {stream, type};
}

/** Lets Ink and React do what there is to do now. */
export const settled = () => new Promise<void>(resolve => setImmediate(resolve));

/** A wizard's screens in a window of that size, with a keyboard. `frame` is what they show now, colours and all. */
export function openScreens(wizard: Wizard, size: Size) {
	const terminal = fakeTerminal(size);
	const keyboard = fakeKeyboard();
	const {unmount} = render(<App wizard={wizard} />, {
		stdout: terminal.stream as unknown as NodeJS.WriteStream,
		stdin: keyboard.stream as unknown as NodeJS.ReadStream,
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	return {
		// Beside frames, modes are set.
		frame: () => terminal.frames.findLast(written => written !== '' && !written.startsWith('\u001B[?')) ?? '',
		type: keyboard.type,
		close: unmount,
	};
}

/** The lines of a state's screen in a window of that size, colours and all. */
export function frameAt(state: State, size: Size): readonly string[] {
	const {frame, close} = openScreens(staying(state), size);
	const lines = frame().split('\n');
	close();
	return lines;
}

/** A state's screen once these keys have been pressed. */
export async function frameAfter(state: State, size: Size, keys: readonly string[]): Promise<string> {
	const {frame, type, close} = openScreens(staying(state), size);
	await settled();
	for (const key of keys) {
		type(key);
		await settled();
	}
	const shown = frame();
	close();
	return shown;
}
