import type {ConfiguredClient} from '../configs/configured-clients.js';
import type {Client, ClientType} from '../google/client.js';
import type {Endpoints} from '../google/endpoints.js';
import type {Redirect} from '../google/redirect.js';
import type {FoundFile} from '../system/client-files.js';
import type {Failure} from './failure.js';
import type {Fate} from './fate.js';
import type {Note} from './note.js';
import type {Settings} from './settings.js';

/** What every step knows: what the flags said, and whom we talk to. */
export type Session = {
	readonly settings: Settings;
	readonly google: Endpoints;
	/** Whom we talked to before the person chose to practise. */
	readonly before?: Endpoints;
	/** What became of the tokens that were left for another sign-in. */
	readonly earlier?: Fate;
};

/** A client file that was found here, and what is in it. */
export type FoundClient = FoundFile & {readonly content: Client | Failure};

/** Choosing an OAuth client: found files, a path, pasted JSON, or another way in. */
export type ClientState = {
	readonly step: 'client';
	readonly session: Session;
	/** Absent while we still look. */
	readonly found?: readonly FoundClient[];
	/** Clients that stand in a library's config already. */
	readonly configured?: readonly ConfiguredClient[];
	/** The person is typing a path. */
	readonly typing: boolean;
	readonly note?: Note;
};

/** Type, client id and secret, by hand; those that a file or a config told are not asked. */
export type TypedClientState = {
	readonly step: 'typed-client';
	readonly session: Session;
	readonly type?: ClientType;
	readonly clientId?: string;
	/** Known where a library's config holds it, which doesn't tell the type. */
	readonly clientSecret?: string;
	readonly projectId?: string;
	readonly redirectUris: readonly string[];
	/** Where the person has come from, if it isn't the list of clients. */
	readonly before?: TypedClientState | StartState;
	readonly note?: Note;
};

/** From nothing to a client file, page by page in the console, while we watch for the download. */
export type StartState = {
	readonly step: 'start';
	readonly session: Session;
	/** Index into `startFromZero`. */
	readonly at: number;
	readonly note?: Note;
};

/** Everything that goes to Google, shown before any port or browser is opened. */
export type ConsentState = {
	readonly step: 'consent';
	readonly session: Session;
	readonly client: Client;
	readonly redirect: Redirect;
	readonly scopes: readonly string[];
	readonly loginHint?: string;
	/** Google shows its account chooser, whoever is signed in there. */
	readonly chooseAccount?: true;
	readonly editing?: 'scope' | 'login-hint';
	readonly note?: Note;
};
