import {render} from 'ink';
import type {Wizard} from '../wizard/index.js';
import {App} from './app.js';

type Streams = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
};

/** Shows the wizard in a terminal until it is over. Resolves with the exit code, the terminal as it was before. */
export async function show(wizard: Wizard, streams: Streams): Promise<number> {
	// Before the first frame: a key that is pressed at once must not come through the line editor of the terminal.
	streams.stdin.setRawMode(true);
	const view = render(<App wizard={wizard} />, {...streams, exitOnCtrlC: false, incrementalRendering: true});
	// A view that breaks rejects; without this, nobody would ever answer.
	const exitCode = await Promise.race([wizard.finished, view.waitUntilExit().then(() => wizard.finished)]);
	view.unmount();
	await view.waitUntilExit();
	return exitCode;
}
