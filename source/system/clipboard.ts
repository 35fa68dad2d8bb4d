import type {ClipboardFailure} from './failures.js';
import {hasDisplay} from './has-display.js';
import {helperCommand} from './helper-command.js';
import {runApart} from './run-apart.js';
import {WizardError} from './wizard-error.js';

/** In ms. */
const patience = 2000;

/** What the clipboard's tool is run with. */
export type CopyOptions = {readonly env: Readonly<Record<string, string | undefined>>};

/**
 * Puts a text on the clipboard and resolves once its tool says it has it, or throws `WizardError<ClipboardFailure>`
 * within 2 s. The text travels on standard input only; a tool that hangs is killed.
 */
export async function copyToClipboard(text: string, {env}: CopyOptions): Promise<void> {
	if (!hasDisplay(env)) throw failure({type: 'clipboard-no-display'});
	const ending = await runApart(helperCommand('copy'), {env, input: text, patience});
	switch (ending.type) {
		case 'exited':
			if (ending.code !== 0) throw failure(nameFailure(ending.code, env));
			return;
		case 'not-started':
			throw failure({type: 'clipboard-tool-failed'}, ending.cause);
		case 'still-running':
			ending.kill();
			throw failure({type: 'clipboard-tool-hung'});
	}
}

/** The exit codes are those of `helpers/copy.ts`. */
function nameFailure(exitCode: number | null, env: CopyOptions['env']): ClipboardFailure {
	if (exitCode === 69) return {type: 'clipboard-no-display'};
	if (exitCode !== 127) return {type: 'clipboard-tool-failed'};
	return {type: 'clipboard-tool-missing', tool: env.WAYLAND_DISPLAY ? 'wl-clipboard' : 'xsel'};
}

const failure = (facts: ClipboardFailure, cause?: Error) => new WizardError<ClipboardFailure>(facts, {cause});
