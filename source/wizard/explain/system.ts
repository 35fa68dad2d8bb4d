import {clipboardWords} from '../../language/english/clipboard.js';
import {openBrowserWords} from '../../language/english/open-browser.js';
import {readFileWords} from '../../language/english/read-file.js';
import type {
	BrowserFailure,
	ClipboardFailure,
	SmallFileFailure,
	StandardInputFailure,
	SystemFailure,
} from '../../system/failures.js';
import {commandExplanations} from './command.js';
import {explained} from './explained.js';
import type {Explanations} from './explanation.js';

const unusable = {exit: 'unusableInput'} as const;
const notCopied = {exit: 'notDelivered'} as const;

/** A file that can't be read, nothing copied, no browser opened, no command run. */
export const systemExplanations: Explanations<SystemFailure> = {
	...commandExplanations,
	...explained<SmallFileFailure | StandardInputFailure>(readFileWords, {
		'file-missing': unusable,
		'file-broken-link': unusable,
		'file-is-a-directory': unusable,
		'file-not-regular': unusable,
		'file-too-large': unusable,
		'file-no-permission': unusable,
		'file-unreadable': unusable,
		'standard-input-empty': unusable,
		'standard-input-too-large': unusable,
		'standard-input-unreadable': unusable,
	}),
	...explained<ClipboardFailure>(clipboardWords, {
		'clipboard-tool-missing': notCopied,
		'clipboard-tool-failed': notCopied,
		'clipboard-tool-hung': notCopied,
		'clipboard-no-display': notCopied,
		'clipboard-text-too-long': notCopied,
		'clipboard-tmux': notCopied,
	}),
	...explained<BrowserFailure>(openBrowserWords, {
		'browser-not-opened': {exit: 'unexpected'},
		'browser-unknown': unusable,
	}),
};
