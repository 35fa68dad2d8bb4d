import type {FormatId} from '../configs/format.js';
import type {Target} from '../configs/inspect-targets.js';
import type {WritePlan} from '../configs/plan-write.js';
import type {TreeAccount} from '../google/ads/account.js';
import type {Proven} from '../google/check-token.js';
import type {CheckId} from '../google/checks.js';
import type {Grant} from '../google/grant.js';
import type {Piped} from '../system/pipe-to-command.js';
import type {ChosenAccount} from './chosen-account.js';
import type {ConsentState} from './client-states.js';
import type {Delivery} from './delivery.js';
import type {Failure} from './failure.js';
import type {Note} from './note.js';
import type {Proof} from './proof.js';
import type {WriteConsents} from './write-request.js';

/** The token is here. What to do with it. */
export type DeliverState = {
	readonly step: 'deliver';
	readonly asked: ConsentState;
	readonly grant: Grant;
	/** What the checks said; absent where they were skipped. */
	readonly proof?: Proof;
	/** The account to call, and in whose name. */
	readonly chosen?: ChosenAccount;
	/** The tree of accounts, once all of it is here. */
	readonly tree?: readonly TreeAccount[];
	readonly deliveries: readonly Delivery[];
	readonly revealed: boolean;
	/** The last file that was asked for; its library's own place where no path is. */
	readonly asking?: {readonly formatId: FormatId; readonly path?: string};
	/** What flags asked for: how many are still to come, and what failed. */
	readonly unattended?: {readonly left: number; readonly failures: readonly Failure[]};
	/** The last write is being undone: until that has ended, no key means anything but to quit. */
	readonly isUndoing?: true;
	/** Asking whether to leave although the token is saved nowhere, and where to. */
	readonly leaving?: 'back' | 'finish';
	readonly note?: Note;
};

/** The token is tried, check by check, before anything is written. */
export type CheckingState = {
	readonly step: 'checking';
	readonly from: DeliverState;
	readonly phase:
		| {readonly type: 'running'; readonly check: CheckId}
		| {readonly type: 'passed'; readonly proven: Proven}
		| {readonly type: 'failed'; readonly check: CheckId; readonly failure: Failure};
	readonly note?: Note;
};

/** Choosing the account to call, and with it the login customer. */
export type AccountsState = {
	readonly step: 'accounts';
	readonly from: DeliverState;
	/** What has come so far, managers before what is below them. */
	readonly tree: readonly TreeAccount[];
	/** Only a tree that is complete is kept. */
	readonly walk: 'running' | 'complete' | 'failed';
	/** An account below a manager was picked: its way in waits for a yes. */
	readonly proposal?: ChosenAccount;
	readonly note?: Note;
};

/** Taking the token back at Google. */
export type RevokeState = {
	readonly step: 'revoke';
	readonly from: DeliverState;
	readonly phase: 'asking' | 'revoking' | 'revoked';
	readonly note?: Note;
};

/** Which library's file to write. */
export type TargetsState = {
	readonly step: 'targets';
	readonly from: DeliverState;
	/** Absent while we still look. */
	readonly targets?: readonly Target[];
	/** The person types another path, in place of this one. */
	readonly elsewhere?: {readonly formatId: FormatId; readonly path: string};
};

/** To a secret store: the token, or all values as JSON, on a command's standard input. */
export type PipeState = {
	readonly step: 'pipe';
	readonly from: DeliverState;
	/** Absent while it is being chosen. */
	readonly command?: {readonly line: string; readonly input: 'token' | 'json'};
	readonly isRunning: boolean;
	/** How it ended, where it ended badly. */
	readonly piped?: Piped;
	readonly note?: Note;
};

/** What a file would become, before it does. */
export type PreviewState = {
	readonly step: 'preview';
	readonly from: DeliverState;
	readonly plan: WritePlan;
	/** While it's planned anew, `plan` is one that nobody wants any more. */
	readonly mode: 'reading' | 'editing-path' | 'planning' | 'writing';
	/** Another path that was typed, until its plan is here. */
	readonly elsewhere?: string;
	/** What the person has agreed to beyond the change itself. */
	readonly consents: WriteConsents;
	readonly note?: Note;
};
