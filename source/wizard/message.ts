import type {IgnoredReason} from '../callback/answer.js';
import type {CallbackFailure} from '../callback/failures.js';
import type {Written} from '../configs/apply-write.js';
import type {ConfiguredClient} from '../configs/configured-clients.js';
import type {FormatId} from '../configs/format.js';
import type {Target} from '../configs/inspect-targets.js';
import type {WritePlan} from '../configs/plan-write.js';
import type {TreeAccount} from '../google/ads/account.js';
import type {Proven} from '../google/check-token.js';
import type {CheckId} from '../google/checks.js';
import type {Client, ClientType} from '../google/client.js';
import type {Endpoints} from '../google/endpoints.js';
import type {Grant} from '../google/grant.js';
import type {NamedBrowser} from '../system/find-browser.js';
import type {Piped} from '../system/pipe-to-command.js';
import type {Delivery} from './delivery.js';
import type {Failure} from './failure.js';
import type {Note} from './note.js';
import type {SignIn} from './sign-in.js';
import type {FoundClient, SignInState} from './state.js';

/** What a person does. A step that has no use for one ignores it. */
export type Intent =
	/** Text that was typed and entered, or pasted; what it means depends on the step. */
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'back'}
	| {readonly type: 'confirm'}
	| {readonly type: 'choose-client'; readonly found: FoundClient}
	| {readonly type: 'choose-configured'; readonly configured: ConfiguredClient}
	| {readonly type: 'type-path'}
	| {readonly type: 'type-client'}
	| {readonly type: 'start-from-zero'}
	| {readonly type: 'practise'}
	| {readonly type: 'choose-type'; readonly clientType: ClientType}
	| {readonly type: 'next-page'}
	| {readonly type: 'previous-page'}
	/** Opens the page this step is about. */
	| {readonly type: 'open'}
	/** Opens a page that is shown beside it. */
	| {readonly type: 'open-link'; readonly url: string}
	| {readonly type: 'edit'; readonly field: 'scope' | 'login-hint' | 'path'}
	/** Takes back what was added last. */
	| {readonly type: 'drop-scope'}
	| {readonly type: 'copy'}
	/** The lines that a file we can't edit would need. */
	| {readonly type: 'copy-lines'; readonly formatId: FormatId}
	| {readonly type: 'help'; readonly help: SignInState['help']}
	/** Shows the browsers to open the link in. */
	| {readonly type: 'choose-browser'}
	| {readonly type: 'open-in'; readonly browser: NamedBrowser}
	/** Shows the formats to choose from. */
	| {readonly type: 'choose-target'}
	| {readonly type: 'write'; readonly formatId: FormatId; readonly path?: string; readonly inPlace?: true}
	| {readonly type: 'ignore-in-git'}
	| {readonly type: 'restrict-mode'}
	| {readonly type: 'pipe'}
	| {readonly type: 'choose-command'; readonly line: string; readonly input: 'token' | 'json'}
	| {readonly type: 'undo'}
	/** Tries the token once more. */
	| {readonly type: 'check-again'}
	/** Signs in again, with Google's account chooser. */
	| {readonly type: 'other-account'}
	| {readonly type: 'change-account'}
	| {readonly type: 'choose-account'; readonly account: TreeAccount}
	/** Goes on without what this step is about. */
	| {readonly type: 'skip'}
	| {readonly type: 'revoke'}
	| {readonly type: 'reveal'}
	/** A key that means nothing here; a revealed secret is hidden by it all the same. */
	| {readonly type: 'other-key'}
	/** Leaves a failure; the exit code is the failure's own. */
	| {readonly type: 'leave'}
	/** Ends the wizard; 130 for Ctrl+C. */
	| {readonly type: 'quit'; readonly exitCode: number};

/** What came of a command. */
export type Outcome =
	| {
			readonly type: 'clients-found';
			readonly found: readonly FoundClient[];
			readonly configured: readonly ConfiguredClient[];
	  }
	| {readonly type: 'client-read'; readonly client: Client}
	| {readonly type: 'client-refused'; readonly failure: Failure}
	| {readonly type: 'sandbox-ready'; readonly google: Endpoints; readonly client: Client}
	| {readonly type: 'waiting'; readonly signIn: SignIn}
	/** The port is gone; the answer can still be pasted. */
	| {readonly type: 'port-broke'; readonly failure: CallbackFailure}
	| {readonly type: 'tick'; readonly now: number}
	/** The machine slept or we were stopped: the wait ends later. Both in milliseconds since the epoch. */
	| {readonly type: 'resumed'; readonly now: number; readonly expiresAt: number}
	| {readonly type: 'ignored'; readonly reason: IgnoredReason}
	| {readonly type: 'answered'}
	| {readonly type: 'granted'; readonly grant: Grant}
	| {readonly type: 'check-began'; readonly check: CheckId}
	| {readonly type: 'proven'; readonly proven: Proven}
	| {readonly type: 'accounts-found'; readonly accounts: readonly TreeAccount[]}
	| {readonly type: 'accounts-complete'}
	| {readonly type: 'revoked'}
	| Extract<Note, {readonly type: 'copied'}>
	| {readonly type: 'browsers-found'; readonly browsers: readonly NamedBrowser[]}
	| {readonly type: 'targets-found'; readonly targets: readonly Target[]}
	| {readonly type: 'piped'; readonly piped: Piped}
	| {readonly type: 'planned'; readonly plan: WritePlan}
	| Extract<Delivery, {readonly type: 'written'}>
	/** `fingerprint` is of what stands there now, if anything does. */
	| {readonly type: 'undone'; readonly written: Written; readonly fingerprint: string | undefined}
	| {readonly type: 'noted'; readonly note: Note}
	/** The command failed. Ends the step only where the step cannot go on without it. */
	| {readonly type: 'failed'; readonly failure: Failure};

export type Message = Intent | Outcome;
