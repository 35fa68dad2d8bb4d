import type {listen} from '../callback/listen.js';
import type {applyWrite, undoWrite} from '../configs/apply-write.js';
import type {ConfiguredClient} from '../configs/configured-clients.js';
import type {FormatId, Values} from '../configs/format.js';
import type {Target} from '../configs/inspect-targets.js';
import type {WritePlan} from '../configs/plan-write.js';
import type {Usage} from '../configs/usage.js';
import type {walkAccounts} from '../google/ads/walk-accounts.js';
import type {checkToken} from '../google/check-token.js';
import type {Client} from '../google/client.js';
import type {exchangeCode} from '../google/exchange.js';
import type {revokeToken} from '../google/revoke-token.js';
import type {FoundFile} from '../system/client-files.js';
import type {ClipboardOutcome} from '../system/copy-text.js';
import type {NamedBrowser} from '../system/find-browser.js';
import type {Piped} from '../system/pipe-to-command.js';
import type {Whereabouts} from '../system/whereabouts.js';
import type {WriteRequest} from './write-request.js';

/** Where the person's browser is, seen from here. */
export type Place = Whereabouts & {
	/** `ssh -L ...`, to be run on the computer that this SSH session comes from; `redirectUri` names host and port. */
	readonly sshCommand: (redirectUri: string) => string | undefined;
	/** An address as the terminal shows it best: as a link where it knows those. */
	readonly hyperlink: (url: string) => string;
};

/** A request to Google, to which the proxies of the environment are a matter of course. */
type WithoutEnv<F extends (options: never) => unknown> = (options: Omit<Parameters<F>[0], 'env'>) => ReturnType<F>;

/** What `perform` needs of the world. The real ones are put together in `commands/services.ts`. */
export type Services = {
	readonly findClientFiles: () => Promise<readonly FoundFile[]>;
	readonly watchForClientFile: (signal: AbortSignal) => Promise<FoundFile>;
	/** The bytes of a file a person named; fails with what the path really is. */
	readonly readFile: (path: string) => Promise<Uint8Array>;
	/** What a person typed, pasted or dropped: a path, or the content itself. */
	readonly readTypedInput: (
		text: string,
	) =>
		| {readonly type: 'path'; readonly path: string}
		| {readonly type: 'content'; readonly text: string}
		| {readonly type: 'empty'};
	readonly listen: typeof listen;
	readonly exchangeCode: WithoutEnv<typeof exchangeCode>;
	readonly checkToken: WithoutEnv<typeof checkToken>;
	readonly walkAccounts: WithoutEnv<typeof walkAccounts>;
	readonly revokeToken: WithoutEnv<typeof revokeToken>;
	/** In the browser that was picked, else in the person's own. */
	readonly openInBrowser: (url: string, browser?: NamedBrowser) => Promise<void>;
	readonly findBrowsers: () => Promise<readonly NamedBrowser[]>;
	/** Where we run, and what to run elsewhere to reach a port of this machine. */
	readonly findPlace: () => Promise<Place>;
	/** A secret leaves the clipboard by itself after a minute. */
	readonly copyToClipboard: (text: string, options: {readonly isSecret: boolean}) => Promise<ClipboardOutcome>;
	readonly findConfiguredClients: () => Promise<readonly ConfiguredClient[]>;
	readonly inspectTargets: (clientId: string) => Promise<readonly Target[]>;
	readonly planWrite: (request: WriteRequest) => Promise<WritePlan>;
	/** Rejects as `planWrite` would, or `applyWrite` as far as that can be known. */
	readonly foreseeWrite: (request: WriteRequest) => Promise<void>;
	readonly ignoreInGit: (path: string) => Promise<unknown>;
	readonly pipeToCommand: (
		line: string,
		input: string,
		options: {readonly secrets: readonly string[]; readonly signal: AbortSignal},
	) => Promise<Piped>;
	readonly applyWrite: typeof applyWrite;
	readonly undoWrite: typeof undoWrite;
	/** A first program for a config that stands at `path`. */
	readonly usageFor: (formatId: FormatId, path: string) => Promise<Usage>;
	/** A config's lines with these values, to be pasted by hand. */
	readonly linesFor: (formatId: FormatId, values: Values) => Promise<string>;
	readonly startSandbox: () => Promise<{readonly origin: string; readonly client: Client}>;
};
