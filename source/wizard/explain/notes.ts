import {dashed} from '../../language/dashed.js';
import {notesWords} from '../../language/english/notes.js';
import {pasteRefusalsWords} from '../../language/english/paste-refusals.js';
import {previewWords} from '../../language/english/preview.js';
import {plain} from '../../system/plain-text.js';
import type {NamedAccount} from '../chosen-account.js';
import type {Note} from '../note.js';
import {explainForNewToken} from './for-new-token.js';

/** A note in words. `tone` is for colour and mark; the words say it as well. */
export type NoteWords = {
	readonly tone: 'good' | 'bad' | 'plain';
	readonly text: string;
	readonly more: readonly string[];
};

/** The words for each note, at most a sentence, with the steps that help beneath. What is noted has ended no sign-in. */
export function noteWords(note: Note): NoteWords {
	const words = notesWords();
	switch (note.type) {
		case 'failure': {
			const {title, cause, fix, link} = explainForNewToken(note.failure);
			return bad(words.failure(title, cause), link === undefined ? fix : [...fix, link]);
		}
		case 'paste-refused':
			return bad(pasteRefusalsWords()[note.reason]);
		case 'retrying':
			return neutral(words.retrying(note.attempt));
		case 'resumed':
			return neutral(words.resumed);
		case 'link-not-copied':
			return bad(words.linkNotCopied);
		case 'copied':
			return copiedWords(note);
		case 'browser-opened':
			return neutral(words.browserOpened);
		case 'page-opened':
			return neutral(words.pageOpened(note.url));
		case 'written':
			return good(words.written(note.path), note.backup ? [words.asItWas(note.backup)] : []);
		case 'piped':
			return good(words.piped(plain(note.program)), note.output);
		case 'command-stopped':
			return bad(words.commandStopped(plain(note.program)));
		case 'nothing-to-write':
			return note.keptLogin === undefined
				? good(words.nothingToWrite(note.path))
				: good(words.holdsToken(note.path), [previewWords().keepsLogin(dashed(note.keptLogin))]);
		case 'files-keep-login':
			return neutral(words.filesKeepLogin);
		case 'account-not-usable':
			return bad(words.accountNotUsable(accountWords(note), plain(note.reason, 40)));
		case 'undone':
			return note.isRevoked ? neutral(words.undoneRevoked(note.path)) : good(words.undone(note.path));
		case 'scope-added':
			return good(words.scopeAdded(note.scope));
		case 'scope-dropped':
			return good(words.scopeDropped(note.scope));
		case 'scope-there':
			return neutral(words.scopeThere(note.scope));
		case 'not-a-scope':
			return bad(words.notAScope);
		case 'not-an-account':
			return bad(words.notAnAccount);
	}
}

/** What is known, and never more: a terminal that was asked to copy doesn't say whether it did. */
function copiedWords({what, outcome}: Extract<Note, {readonly type: 'copied'}>): NoteWords {
	const {copied, sent, kept, instead, sentButNotPasted, alsoInTmux, onlyInTmux} = notesWords();
	switch (outcome.type) {
		case 'copied':
			return good(copied[what]);
		case 'sent': {
			const sentence = sentButNotPasted(sent[what], instead[what]);
			return neutral(outcome.kept ? alsoInTmux(sentence) : sentence);
		}
		case 'kept-in-tmux':
			return neutral(onlyInTmux(kept[what], instead[what]));
	}
}

/** An account as people know it: its name, and its ID with dashes. */
export function accountWords({id, name}: NamedAccount): string {
	return name === undefined || name === '' ? dashed(id) : `${plain(name, 60)} ${dashed(id)}`;
}

const good = (text: string, more: readonly string[] = []): NoteWords => ({tone: 'good', text, more});
const neutral = (text: string): NoteWords => ({tone: 'plain', text, more: []});
const bad = (text: string, more: readonly string[] = []): NoteWords => ({tone: 'bad', text, more});
