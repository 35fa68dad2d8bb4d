import {spoken} from '../spoken.js';

const english = {
	/** A failure in one line: its title, then its cause. */
	failure: (title: string, cause: string) => `${title}. ${cause}`,
	retrying: (attempt: number) => `Google didn't answer properly. Trying again (attempt ${attempt})...`,
	resumed: 'Time stood still for a while. The wait goes on with the time it had.',
	linkNotCopied: "The link couldn't be copied. Select it above instead.",
	browserOpened: 'Opened your browser.',
	pageOpened: (url: string) => `Opened ${url}`,
	written: (path: string) => `Saved to ${path}.`,
	asItWas: (backup: string) => `The file as it was: ${backup}`,
	piped: (program: string) => `${program} ended well.`,
	commandStopped: (program: string) => `${program} was stopped. It may have got the token already.`,
	nothingToWrite: (path: string) => `${path} already holds exactly this.`,
	holdsToken: (path: string) => `${path} already holds this token.`,
	filesKeepLogin:
		'Files that were written before keep the login customer ID they have. Write them again where it matters.',
	accountNotUsable: (account: string, reason: string) =>
		`${account} can't be called (${reason}). Choose another account.`,
	undone: (path: string) => `${path} is as it was before.`,
	undoneRevoked: (path: string) =>
		`${path} is as it was before. If it holds a token of this Google Account and project, that one is revoked, too: sign in anew.`,
	scopeAdded: (scope: string) => `Added ${scope}`,
	scopeDropped: (scope: string) => `No longer asked for: ${scope}`,
	scopeThere: (scope: string) => `Already asked for: ${scope}`,
	notAScope: "That isn't a scope. A scope is an https:// address from Google's list, or openid, email, profile.",
	notAnAccount: "That isn't an e-mail address. Type one such as me@example.com.",
	copied: {
		link: 'Link copied. Paste it into any browser on this machine.',
		token: 'Refresh token copied to the clipboard. It leaves it in a minute, unless you copy something else.',
		lines: 'Lines copied, secrets and all. Paste them into the file within a minute: then they leave the clipboard.',
	},
	/** Where a terminal was asked to copy, which doesn't say whether it did. */
	sent: {
		link: "Sent the link to your terminal's clipboard.",
		token: "Sent the refresh token to your terminal's clipboard.",
		lines: "Sent the lines, secrets and all, to your terminal's clipboard.",
	},
	kept: {
		link: "The link is in tmux's own buffer.",
		token: "The refresh token is in tmux's own buffer.",
		lines: "The lines are in tmux's own buffer, secrets and all.",
	},
	instead: {
		link: 'select it on the screen instead',
		token: 'use another way instead',
		lines: 'use another way instead',
	},
	sentButNotPasted: (sent: string, instead: string) => `${sent} If pasting brings nothing, ${instead}.`,
	alsoInTmux: (sentence: string) => `${sentence} It's in tmux's buffer, too: prefix ].`,
	onlyInTmux: (kept: string, instead: string) => `${kept} Paste with tmux's prefix ]; elsewhere, ${instead}.`,
};

export type NotesWords = typeof english;

/** Lines about what has just happened, which end nothing. */
export const notesWords = spoken('notes', english);
