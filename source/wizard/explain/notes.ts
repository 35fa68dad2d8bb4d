import {pasteRefusals} from '../../callback/paste-refusals.js';
import {dashed} from '../../google/ads/account.js';
import {plain} from '../../system/plain-text.js';
import type {NamedAccount} from '../chosen-account.js';
import type {Note} from '../note.js';
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
			return neutral("Google didn't answer properly. Trying again...");
		case 'resumed':
			return neutral('Time stood still for a while. The wait goes on with the time it had.');
		case 'link-not-copied':
			return {tone: 'bad', text: "The link couldn't be copied. Select it above instead.", more: []};
		case 'copied':
			return good(copied[note.what]);
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

const copied = {
	link: 'Link copied. Paste it into any browser on this machine.',
	token: 'Refresh token copied to the clipboard.',
	lines: 'Lines copied, secrets and all. Paste them into the file.',
} as const;

/** An account as people know it: its name, and its ID with dashes. */
export function accountWords({id, name}: NamedAccount): string {
	return name === undefined || name === '' ? dashed(id) : `${plain(name, 60)} ${dashed(id)}`;
}

const good = (text: string, more: readonly string[] = []): NoteWords => ({tone: 'good', text, more});
const neutral = (text: string): NoteWords => ({tone: 'plain', text, more: []});
