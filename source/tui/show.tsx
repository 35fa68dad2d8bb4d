import chalk from 'chalk';
import {render} from 'ink';
import type {JobControl} from '../system/job-control.js';
import type {Wizard} from '../wizard/index.js';
import {App} from './app.js';
import {firstFinding} from './first-finding.js';
import {redrawOnResize} from './redraw-on-resize.js';
import {openWindow} from './window.js';

type Options = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** Absent where no shell can stop us. */
	readonly jobControl: JobControl | undefined;
	/** No colours, nor other styles (no-color.org). */
	readonly isColourless: boolean;
};

/** Shows the wizard in a terminal until it is over. Resolves with the exit code, the terminal as it was before. */
export async function show(wizard: Wizard, {jobControl, isColourless, ...streams}: Options): Promise<number> {
	const {stdin, stdout} = streams;
	// What Ink colours with knows of FORCE_COLOR, but not of this.
	if (isColourless) chalk.level = 0;
	const setRawMode = (mode: boolean) => stdin.setRawMode(mode);
	const window = openWindow(stdout, wizard);
	const retakeKeys = () => {
		// What Node believes the mode to be is what it was before the stop: only a change of it reaches the terminal.
		setRawMode(false);
		setRawMode(true);
	};
	const surroundings = {window, jobControl, retakeKeys};
	const app = () => <App wizard={wizard} surroundings={surroundings} />;
	// Before the first frame: a key that is pressed at once must not come through the line editor of the terminal.
	setRawMode(true);
	await firstFinding(wizard);
	const view = render(app(), {...streams, exitOnCtrlC: false, incrementalRendering: true, maxFps: 100});
	const leaveAsItIs = redrawOnResize(view, app, stdout, window, jobControl);
	// A view that breaks rejects; without this, nobody would ever answer.
	const exitCode = await Promise.race([wizard.finished, view.waitUntilExit().then(() => wizard.finished)]);
	leaveAsItIs();
	// The last screen is printed for good, and an empty line is all that is left of the frame.
	await view.waitUntilRenderFlush();
	view.clear();
	view.unmount();
	await view.waitUntilExit();
	if (window.isLeft()) jobControl?.endBySignal(exitCode);
	return exitCode;
}
