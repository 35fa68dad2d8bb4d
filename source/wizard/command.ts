import type {Written} from '../configs/apply-write.js';
import type {Values} from '../configs/format.js';
import type {FormatId} from '../configs/formats.js';
import type {WritePlan} from '../configs/plan-write.js';
import type {ConsentState} from './state.js';

/** What goes to the clipboard: the short link, the refresh token, or the lines to paste into a file by hand. */
export type Copied = 'link' | 'token' | 'lines';

/** What a person agrees to with a key, beyond the change that the preview shows. */
export type WriteConsents = {
	/** An existing file becomes readable by its owner alone. */
	readonly restrictMode?: true;
	/** A file that can't be replaced is overwritten. */
	readonly inPlace?: true;
};

/** A file to be written, and what with. */
export type WriteRequest = WriteConsents & {
	readonly formatId: FormatId;
	readonly path?: string;
	readonly values: Values;
};

/** An effect, as data. `perform` carries it out. */
export type Command =
	| {readonly type: 'find-clients'}
	| {readonly type: 'read-client-file'; readonly path: string}
	/** A path, or the JSON itself. */
	| {readonly type: 'read-client'; readonly input: string | Uint8Array}
	| {readonly type: 'watch-for-client'}
	| {readonly type: 'start-sandbox'}
	/** Listens, opens the browser, waits, exchanges, answers the browser's page. */
	| {readonly type: 'sign-in'; readonly asked: ConsentState}
	| {readonly type: 'open-browser'; readonly url: string}
	| {readonly type: 'copy'; readonly what: Copied; readonly text: string}
	| {readonly type: 'find-targets'; readonly clientId: string}
	| ({readonly type: 'plan-write'} & WriteRequest)
	/** Adds the file to .gitignore, then plans anew. */
	| {readonly type: 'ignore-in-git'; readonly path: string; readonly request: WriteRequest}
	/** Plans and writes without asking. */
	| ({readonly type: 'write-unattended'} & WriteRequest)
	| {readonly type: 'pipe'; readonly line: string; readonly input: string; readonly secrets: readonly string[]}
	| {readonly type: 'write'; readonly plan: WritePlan}
	| {readonly type: 'undo-write'; readonly written: Written}
	| {readonly type: 'exit'; readonly exitCode: number};
