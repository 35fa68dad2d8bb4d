import {render} from 'ink';
import type {JobControl} from '../system/job-control.js';
import type {Wizard} from '../wizard/index.js';
import {App} from './app.js';
import {redrawOnResize} from './redraw-on-resize.js';
import {openWindow} from './window.js';

type Options = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** Absent where no shell can stop us. */
	readonly jobControl: JobControl | undefined;
};

/** Shows the wizard in a terminal until it is over. Resolves with the exit code, the terminal as it was before. */
export async function show(wizard: Wizard, {jobControl, ...streams}: Options): Promise<number> {
	const {stdin, stdout} = streams;
	const setRawMode = (mode: boolean) => stdin.setRawMode(mode);
	const window = openWindow(stdout, wizard);
	const retakeKeys = () => {
		// What Node believes the mode to be is what it was before the stop: only a change of it reaches the terminal.
		setRawMode(false);
		setRawMode(true);
	};
	const surroundings = jobControl && {window, jobControl, retakeKeys};
	const app = () => <App wizard={wizard} surroundings={surroundings} />;
	// Before the first frame: a key that is pressed at once must not come through the line editor of the terminal.
	setRawMode(true);
	const view = render(app(), {...streams, exitOnCtrlC: false, incrementalRendering: true});
	redrawOnResize(view, app, stdout, window);
	// A view that breaks rejects; without this, nobody would ever answer.
	const exitCode = await Promise.race([wizard.finished, view.waitUntilExit().then(() => wizard.finished)]);
	view.unmount();
	await view.waitUntilExit();
	return exitCode;
}
