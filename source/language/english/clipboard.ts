import type {ClipboardFailure} from '../../system/failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {kib} from './kib.js';

export type ClipboardWords = FailureWords<ClipboardFailure>;

const otherWays = 'Write a config file, or show the token and copy it yourself.';
const allowPassthrough = 'Run this in another pane, then try again: tmux set -g allow-passthrough on';

/** What to say when nothing was copied. */
export const clipboardWords = spoken('clipboard', {
	'clipboard-tool-missing': ({tool}) => ({
		title: 'Nothing was copied',
		cause: `Copying needs the package ${tool}, and it isn't installed.`,
		fix: [`Install ${tool} and try again.`, otherWays],
	}),
	'clipboard-tool-failed': () => ({
		title: 'Nothing was copied',
		cause: "The system's clipboard tool gave up.",
		fix: [otherWays],
	}),
	'clipboard-tool-hung': () => ({
		title: "Copying didn't finish",
		cause: "The system's clipboard tool didn't answer within 2 seconds, so it was stopped.",
		fix: ['Try again.', otherWays],
	}),
	'clipboard-no-display': () => ({
		title: 'Nothing was copied',
		cause: 'This terminal has no desktop, and so no clipboard: a server, a container or an SSH session.',
		fix: [otherWays],
	}),
	'clipboard-text-too-long': ({bytes, maxBytes}) => ({
		title: "That's too long to copy",
		cause: `It has ${kib(bytes)}, and a terminal takes ${kib(maxBytes)} at most.`,
		fix: [otherWays],
	}),
	'clipboard-tmux': ({reason}) => ({
		title: 'Nothing was copied',
		cause: {
			'no-answer': "Your clipboard is on the other side of tmux, and tmux didn't answer.",
			'not-handed-on': "Your clipboard is on the other side of tmux, and tmux doesn't hand secrets on to it.",
		}[reason],
		fix: [...(reason === 'no-answer' ? [] : [allowPassthrough]), otherWays],
	}),
});
