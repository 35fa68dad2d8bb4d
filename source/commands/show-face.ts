import {facesWords} from '../language/english/faces.js';
import {compiled} from '../system/compiled.js';
import type {Wizard} from '../wizard/index.js';
import type {Face} from './face.js';
import {keyboard} from './keyboard.js';
import type {Runtime} from './runtime.js';

/** Shows the wizard until it is over. Resolves with the exit code. */
type ShowFace = (wizard: Wizard) => Promise<number>;

/**
 * What shows the wizard with this face, or one sentence where it can't be shown here. Only the face that is asked for is
 * loaded. `stdinIsTaken`: the client file comes on it.
 */
export function showFace(face: Face, runtime: Runtime, stdinIsTaken: boolean): ShowFace | string {
	const {env, stdin, stdout, stderr, onUnread, jobControl} = runtime;
	switch (face.type) {
		case 'json':
			return async wizard => {
				const {runJson} = await import('../plain/json/run.js');
				const {showToken} = face;
				return runJson(wizard, {stdin: stdinIsTaken ? undefined : stdin, stdout, stderr, onUnread}, {showToken});
			};
		case 'plain': {
			if (isCi(env) && !face.isAskedFor) return facesWords().inCi;
			const answers = stdinIsTaken ? keyboard(runtime, true) : stdin;
			return async wizard => {
				const {runPlain} = await compiled(() => import('../plain/run.js'));
				return runPlain(wizard, {stdin: answers, stdout, stderr});
			};
		}
		case 'tui': {
			if (isCi(env)) return facesWords().inCi;
			const keys = keyboard(runtime, stdinIsTaken);
			if (!keys) return facesWords().notATerminal;
			const isColourless = !!env.NO_COLOR && env.FORCE_COLOR === undefined;
			return async wizard => {
				const {show} = await compiled(() => import('../tui/show.js'));
				// In raw mode no key ends the keyboard: the terminal was closed, and nobody sent a signal to say so.
				keys.once('end', () => wizard.send({type: 'quit', exitCode: 129}));
				return show(wizard, {stdin: keys, stdout, stderr, jobControl, isColourless});
			};
		}
	}
}

const isCi = ({CI}: Runtime['env']) => Boolean(CI) && CI !== 'false' && CI !== '0';
