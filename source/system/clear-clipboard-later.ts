import {helperCommand} from './helper-command.js';
import {runApart} from './run-apart.js';

/** When, and where. */
export type ClearOptions = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** 60 by default. */
	readonly seconds?: number;
};

/**
 * Has the clipboard cleared in a minute, also if we have ended by then, but only if it still holds this very text: what
 * the person copies meanwhile stays. The text travels on standard input. Resolves at once, and never throws: a clipboard
 * that can't be read or cleared stays as it is. For what `copyToClipboard` has copied; a terminal's can't be read back.
 */
export async function clearClipboardLater(text: string, {env, seconds = 60}: ClearOptions): Promise<void> {
	await runApart([...helperCommand('clear'), String(seconds)], {env, goesOn: 'unseen', input: text, patience: 0});
}
