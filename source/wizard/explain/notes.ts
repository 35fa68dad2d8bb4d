import {pasteRefusals} from '../../callback/paste-refusals.js';
import {dashed} from '../../google/ads/account.js';
import {plain} from '../../system/plain-text.js';
import type {NamedAccount} from '../chosen-account.js';
import type {Copied, Note} from '../note.js';
import {explain} from './index.js';

/** A note in words. `tone` is for colour and mark; the words say it as well. */
export type NoteWords = {
	readonly tone: 'good' | 'bad' | 'plain';
	readonly text: string;
	readonly more: readonly string[];
};

/** The words for each note, at most a sentence, with the steps that help beneath. */
export function noteWords(note: Note): NoteWords {
	switch (note.type) {
		case 'failure': {
			const {title, cause, fix, link} = explain(note.failure);
			return {tone: 'bad', text: `${title}. ${cause}`, more: link === undefined ? fix : [...fix, link]};
		}
		case 'paste-refused':
			return {tone: 'bad', text: pasteRefusals[note.reason], more: []};
		case 'retrying':
			return neutral(`Google didn't answer properly. Trying again (attempt ${note.attempt})...`);
		case 'resumed':
			return neutral('Time stood still for a while. The wait goes on with the time it had.');
		case 'link-not-copied':
			return {tone: 'bad', text: "The link couldn't be copied. Select it above instead.", more: []};
		case 'copied':
			return copiedWords(note);
		case 'browser-opened':
			return neutral('Opened your browser.');
		case 'page-opened':
			return neutral(`Opened ${note.url}`);
		case 'written':
			return good(`Saved to ${note.path}.`, note.backup ? [`The file as it was: ${note.backup}`] : []);
		case 'piped':
			return good(`${note.program} took it and ended well.`, note.output);
		case 'nothing-to-write':
			return good(`${note.path} already holds exactly this.`);
		case 'account-not-usable':
			return {
				tone: 'bad',
				text: `${accountWords(note)} can't be called (${plain(note.reason, 40)}). Choose another account.`,
				more: [],
			};
		case 'undone':
			return good(`${note.path} is as it was before.`);
		case 'scope-added':
			return good(`Added ${note.scope}`);
		case 'not-a-scope':
			return {
				tone: 'bad',
				text: "That isn't a scope. A scope is an https:// address from Google's list, or openid, email, profile.",
				more: [],
			};
	}
}

/** What is known, and never more: a terminal that was asked to copy doesn't say whether it did. */
function copiedWords({what, outcome}: Extract<Note, {readonly type: 'copied'}>): NoteWords {
	const instead = what === 'link' ? 'select it on the screen instead' : 'use another way instead';
	switch (outcome.type) {
		case 'copied':
			return good(copied[what]);
		case 'sent':
			return neutral(
				`${sent[what]} If pasting brings nothing, ${instead}.${outcome.kept ? " It's in tmux's buffer, too: prefix ]." : ''}`,
			);
		case 'kept-in-tmux':
			return neutral(`${kept[what]} Paste with tmux's prefix ]; elsewhere, ${instead}.`);
	}
}

const sent = {
	link: "Sent the link to your terminal's clipboard.",
	token: "Sent the refresh token to your terminal's clipboard.",
	lines: "Sent the lines, secrets and all, to your terminal's clipboard.",
} as const satisfies Record<Copied, string>;

const kept = {
	link: "The link is in tmux's own buffer.",
	token: "The refresh token is in tmux's own buffer.",
	lines: "The lines are in tmux's own buffer, secrets and all.",
} as const satisfies Record<Copied, string>;

const copied = {
	link: 'Link copied. Paste it into any browser on this machine.',
	token: 'Refresh token copied to the clipboard. It leaves it in a minute, unless you copy something else.',
	lines: 'Lines copied, secrets and all. Paste them into the file.',
} as const;

/** An account as people know it: its name, and its ID with dashes. */
export function accountWords({id, name}: NamedAccount): string {
	return name === undefined || name === '' ? dashed(id) : `${plain(name, 60)} ${dashed(id)}`;
}

const good = (text: string, more: readonly string[] = []): NoteWords => ({tone: 'good', text, more});
const neutral = (text: string): NoteWords => ({tone: 'plain', text, more: []});
