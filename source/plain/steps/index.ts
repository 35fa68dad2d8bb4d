import {frameWords} from '../../language/english/frame.js';
import type {State, StateOf, Step} from '../../wizard/state.js';
import {sessionOf} from '../../wizard/steps/stopped.js';
import type {View} from '../view.js';
import {accountsView} from './accounts.js';
import {checkingView} from './checking.js';
import {clientView} from './client.js';
import {consentView} from './consent.js';
import {deliverView} from './deliver.js';
import {doneView, stoppedView} from './ends.js';
import {failedView} from './failed.js';
import {pipeView} from './pipe.js';
import {previewView} from './preview.js';
import {revokeView} from './revoke.js';
import {signInView} from './sign-in.js';
import {startView} from './start.js';
import {targetsView} from './targets.js';
import {typedClientView} from './typed-client.js';

/** `typed` is what the accounts are searched for. */
type StepView<S extends Step> = (state: StateOf<S>, typed: string) => View;

/** The sentences for each step; a step without them does not compile. */
const views: {readonly [S in Step]: StepView<S>} = {
	client: clientView,
	'typed-client': typedClientView,
	start: startView,
	consent: consentView,
	'sign-in': signInView,
	checking: checkingView,
	accounts: accountsView,
	deliver: deliverView,
	revoke: revokeView,
	targets: targetsView,
	pipe: pipeView,
	preview: previewView,
	done: doneView,
	failed: failedView,
	stopped: stoppedView,
};

/** A state in sentences. `typed` is what the accounts are searched for. Pure. */
export function viewOf(state: State, typed = ''): View {
	// The table's type ties each view to its own step; TypeScript cannot follow that through an index.
	const view = (views[state.step] as StepView<Step>)(state, typed);
	return sessionOf(state).google.sandbox ? {...view, title: `${frameWords().sandbox.short}. ${view.title}`} : view;
}
