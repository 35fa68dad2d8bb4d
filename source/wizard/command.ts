import type {Written} from '../configs/apply-write.js';
import type {FormatId, Values} from '../configs/format.js';
import type {WritePlan} from '../configs/plan-write.js';
import type {Proven} from '../google/check-token.js';
import type {NamedBrowser} from '../system/find-browser.js';
import type {Copied} from './note.js';
import type {SignIn} from './sign-in.js';
import type {ConsentState, DeliverState} from './state.js';
import type {WriteRequest} from './write-request.js';

/** An effect, as data. `perform` carries it out. */
export type Command =
	| {readonly type: 'find-clients'}
	| {readonly type: 'read-client-file'; readonly path: string}
	/** A path, or the JSON itself. */
	| {readonly type: 'read-client'; readonly input: string | Uint8Array}
	/** Reads each client file that lands, until the step is left. */
	| {readonly type: 'watch-for-client'}
	| {readonly type: 'start-sandbox'}
	/** Looks ahead at what is to be written, listens, opens the browser, waits, exchanges, answers the browser's page. */
	| {readonly type: 'sign-in'; readonly asked: ConsentState}
	/** Takes an address for the sign-in's answer, unless it can't be. */
	| {readonly type: 'paste'; readonly into: Pick<SignIn, 'paste'>; readonly text: string}
	| {readonly type: 'open-browser'; readonly url: string; readonly browser?: NamedBrowser}
	| {readonly type: 'find-browsers'}
	| {readonly type: 'copy'; readonly what: Copied; readonly text: string}
	/** The lines to paste by hand where a file isn't edited. */
	| {readonly type: 'copy-lines'; readonly formatId: FormatId; readonly values: Values}
	/** Tries the token with real calls. */
	| {readonly type: 'check-token'; readonly of: DeliverState}
	/** Loads the accounts below those that are reached directly. */
	| {readonly type: 'walk-accounts'; readonly of: DeliverState; readonly proven: Proven}
	| {readonly type: 'revoke-token'; readonly of: DeliverState}
	| {readonly type: 'find-targets'; readonly clientId: string}
	| ({readonly type: 'plan-write'} & WriteRequest)
	/** Adds the file to .gitignore, then plans anew. */
	| {readonly type: 'ignore-in-git'; readonly path: string; readonly request: WriteRequest}
	/** Plans and writes without asking. */
	| {
			readonly type: 'write-unattended';
			readonly requests: readonly WriteRequest[];
			/** The values are the sandbox's: no real token gives way to them unasked. */
			readonly isPractice: boolean;
	  }
	| {readonly type: 'pipe'; readonly line: string; readonly input: string; readonly secrets: readonly string[]}
	| {readonly type: 'write'; readonly plan: WritePlan}
	| {readonly type: 'undo-write'; readonly written: Written}
	| {readonly type: 'exit'; readonly exitCode: number};
