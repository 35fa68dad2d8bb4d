import {clearClipboardLater} from '../system/clear-clipboard-later.js';
import {type ClipboardOutcome, copyText} from '../system/copy-text.js';
import type {Runtime} from './runtime.js';

type Options = {
	readonly isSecret: boolean;
	readonly runtime: Runtime;
	/** Escape sequences may go to stdout: not where a program or a screen reader reads it. */
	readonly drawsOnTerminal: boolean;
};

/** Copies a text; a secret leaves the clipboard by itself after a minute, where there is a tool that can take it back. */
export async function copyToClipboard(
	text: string,
	{isSecret, runtime: {env, stdout}, drawsOnTerminal}: Options,
): Promise<ClipboardOutcome> {
	const write = (sequence: string) => void stdout.write(sequence);
	const outcome = await copyText(text, {env, isSecret, write, isTerminal: drawsOnTerminal && stdout.isTTY === true});
	if (isSecret && outcome.type === 'copied') await clearClipboardLater(text, {env});
	return outcome;
}
