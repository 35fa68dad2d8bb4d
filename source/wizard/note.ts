import type {PasteRefusal} from '../callback/pasted-address.js';
import type {ClipboardOutcome} from '../system/copy-text.js';
import type {Failure} from './failure.js';

/** What goes to the clipboard: the short link, the refresh token, or the lines to paste into a file by hand. */
export type Copied = 'link' | 'token' | 'lines';

/** Something worth a line on the screen that ends nothing. The words are in `language/`. */
export type Note =
	| {readonly type: 'failure'; readonly failure: Failure}
	| {readonly type: 'paste-refused'; readonly reason: PasteRefusal}
	/** `attempt`: number of the try to come. */
	| {readonly type: 'retrying'; readonly attempt: number}
	/** `outcome` is what is known of it. */
	| {readonly type: 'copied'; readonly what: Copied; readonly outcome: ClipboardOutcome}
	| {readonly type: 'resumed'}
	| {readonly type: 'link-not-copied'}
	| {readonly type: 'browser-opened'}
	| {readonly type: 'page-opened'; readonly url: string}
	| {readonly type: 'written'; readonly path: string; readonly backup?: string}
	/** `keptLogin` is the login customer that stays in the file: ten digits. */
	| {readonly type: 'nothing-to-write'; readonly path: string; readonly keptLogin?: string}
	/** Another account was chosen, and files were written before. */
	| {readonly type: 'files-keep-login'}
	| {readonly type: 'piped'; readonly program: string; readonly output: readonly string[]}
	| {readonly type: 'command-stopped'; readonly program: string}
	/** `reason` is the account's status, or the name of Google's refusal. `name` is not sanitised. */
	| {readonly type: 'account-not-usable'; readonly id: string; readonly name?: string; readonly reason: string}
	/** `isRevoked`: all tokens of this person in this project are, by now, and what stood there before may be one. */
	| {readonly type: 'undone'; readonly path: string; readonly isRevoked?: true}
	| {readonly type: 'scope-added'; readonly scope: string}
	| {readonly type: 'scope-dropped'; readonly scope: string}
	| {readonly type: 'scope-there'; readonly scope: string}
	| {readonly type: 'not-a-scope'}
	| {readonly type: 'not-an-account'};
