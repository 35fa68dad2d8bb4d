import process from 'node:process';
import {copyToClipboard} from './clipboard.js';
import {clipboardIsHere} from './clipboard-is-here.js';
import type {ClipboardFailure} from './failures.js';
import {maxSequenceText, osc52, type Through, wayToTerminal} from './osc52.js';
import {askTmux, loadTmuxBuffer} from './tmux-clipboard.js';
import {WizardError} from './wizard-error.js';

/** What is known of a text that was copied. */
export type ClipboardOutcome =
	/** The clipboard's tool said so. */
	| {readonly type: 'copied'}
	/** A terminal was asked to; none answers. `kept`: it's in tmux's own buffer as well. */
	| {readonly type: 'sent'; readonly through: Through; readonly kept?: true}
	/** It's in tmux's own buffer, and only there. */
	| {readonly type: 'kept-in-tmux'};

/** The terminal, and how to treat the text. */
export type CopyTextOptions = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** To the terminal, past everything that draws on it. */
	readonly write: (sequence: string) => void;
	/** Whether `write` reaches a terminal. */
	readonly isTerminal: boolean;
	/** Nothing in between may keep a secret. */
	readonly isSecret: boolean;
	readonly platform?: NodeJS.Platform;
};

/**
 * Copies a text to the clipboard of the computer that the person sits at: with its own tool where we run there, else by
 * asking the terminal, through tmux or GNU screen where they are. Throws `WizardError<ClipboardFailure>` where there's
 * no way, after 6 s at the latest.
 */
export async function copyText(text: string, options: CopyTextOptions): Promise<ClipboardOutcome> {
	const {env, write, isTerminal, platform = process.platform} = options;
	const through = wayToTerminal(env, isTerminal);
	if (clipboardIsHere(env, platform)) {
		try {
			await copyToClipboard(text, {env});
			return {type: 'copied'};
		} catch (error) {
			// A display that doesn't answer is none. A tool that is missing or fails can be seen to.
			if (!(error instanceof WizardError) || error.failure.type !== 'clipboard-no-display') throw error;
		}
	}

	if (through === undefined) throw failure({type: 'clipboard-no-display'});
	const bytes = Buffer.byteLength(text);
	if (bytes > maxSequenceText) throw failure({type: 'clipboard-text-too-long', bytes, maxBytes: maxSequenceText});
	if (through === 'tmux') return copyThroughTmux(text, options);
	write(osc52(text, through));
	return {type: 'sent', through};
}

async function copyThroughTmux(text: string, {env, write, isSecret}: CopyTextOptions): Promise<ClipboardOutcome> {
	const tmux = await askTmux({env});
	if (!tmux) throw failure({type: 'clipboard-tmux', reason: 'no-answer'});
	const {client, passesOn} = tmux;
	if (client !== undefined && !(isSecret && passesOn)) {
		const isLoaded = await loadTmuxBuffer(text, {env, client, keep: !isSecret});
		if (isLoaded) return {type: 'sent', through: 'tmux', ...(!isSecret && {kept: true})};
	}

	if (passesOn) {
		write(osc52(text, 'tmux'));
		return {type: 'sent', through: 'tmux'};
	}

	if (!isSecret && (await loadTmuxBuffer(text, {env, keep: true}))) return {type: 'kept-in-tmux'};
	throw failure({type: 'clipboard-tmux', reason: 'not-handed-on'});
}

const failure = (facts: ClipboardFailure) => new WizardError<ClipboardFailure>(facts);
