import type {FormatId} from '../configs/format.js';

/** What the flags answered. */
export type Settings = {
	/** `-P`: a path, or the content itself when it came on stdin. */
	readonly client?: {readonly path: string} | {readonly content: Uint8Array};
	/** Asked for besides adwords. */
	readonly scopes: readonly string[];
	readonly loginHint?: string;
	readonly redirectUri?: string;
	readonly port?: number;
	/** How long to wait for the browser, in milliseconds. */
	readonly timeout: number;
	readonly openBrowser: boolean;
	/** As `--browser` names it; the person's own where it's left out. */
	readonly browser?: string;
	/** Try the token with real calls before it is delivered. */
	readonly verify: boolean;
	/** Of the Google Ads API, such as `v26`; the newest known one by default. */
	readonly apiVersion?: string;
	/** Ten digits; answers the account step. */
	readonly loginCustomerId?: string;
	/** Files to write without asking, as soon as the token is here. */
	readonly writes: readonly {readonly formatId: FormatId; readonly path?: string}[];
	/** Copy the token without asking, as soon as what's to be written is written. */
	readonly copy: boolean;
	/** A program runs this and nobody is asked: a port that another program holds ends it. */
	readonly forProgram?: true;
	/** Start in the built-in stand-in for Google. */
	readonly sandbox: boolean;
};
