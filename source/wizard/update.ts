import type {Endpoints} from '../google/endpoints.js';
import {googleEndpoints} from '../google/endpoints.js';
import type {Message} from './message.js';
import type {Next, StepUpdate} from './next.js';
import type {Settings} from './settings.js';
import type {Session, State, Step} from './state.js';
import {accounts} from './steps/accounts.js';
import {checking} from './steps/checking.js';
import {client} from './steps/client.js';
import {consent} from './steps/consent.js';
import {deliver} from './steps/deliver.js';
import {done} from './steps/done.js';
import {failed} from './steps/failed.js';
import {pipe} from './steps/pipe.js';
import {preview} from './steps/preview.js';
import {revoke} from './steps/revoke.js';
import {signIn} from './steps/sign-in.js';
import {start} from './steps/start.js';
import {stop, stopped} from './steps/stopped.js';
import {targets} from './steps/targets.js';
import {typedClient} from './steps/typed-client.js';

const steps: {readonly [S in Step]: StepUpdate<S>} = {
	client,
	'typed-client': typedClient,
	start,
	consent,
	'sign-in': signIn,
	checking,
	accounts,
	deliver,
	revoke,
	targets,
	pipe,
	preview,
	done,
	failed,
	stopped,
};

/** The whole journey: client -> consent -> sign-in -> checking -> accounts -> deliver -> done, with `failed` and `stopped` beside. Pure. */
export function update(state: State, message: Message): Next {
	if (message.type === 'quit') return stop(state, message.exitCode);
	// The table's type ties each function to its own step; TypeScript cannot follow that through an index.
	const step = steps[state.step] as StepUpdate<Step>;
	return step(state, message);
}

/** Where the journey begins: looking for clients, or reading the one that a flag named. */
export function begin(settings: Settings, google: Endpoints = googleEndpoints): Next {
	const session: Session = {settings, google};
	const state: State = {step: 'client', session, typing: false};
	if (settings.sandbox) return [state, {type: 'start-sandbox'}];
	if (settings.client === undefined) return [state, {type: 'find-clients'}];
	if ('path' in settings.client) return [state, {type: 'read-client-file', path: settings.client.path}];
	return [state, {type: 'read-client', input: settings.client.content}];
}
