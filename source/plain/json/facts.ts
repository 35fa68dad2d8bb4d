import type {Grant} from '../../google/grant.js';
import type {Delivery} from '../../wizard/delivery.js';
import type {Failure} from '../../wizard/failure.js';
import type {Proof} from '../../wizard/proof.js';
import type {SignIn} from '../../wizard/sign-in.js';
import type {ConsentState, SignInState, State} from '../../wizard/state.js';

/** What a program is told of a state, wherever its step keeps it. */
export type Facts = {
	readonly asked?: ConsentState;
	readonly signIn?: SignIn;
	readonly ignored: SignInState['ignored'];
	readonly grant?: Grant;
	readonly proof?: Proof;
	readonly deliveries: readonly Delivery[];
	/** What failed so far, but for the checks. */
	readonly failures: readonly Failure[];
	readonly isDone: boolean;
};

const nothing: Facts = {ignored: {count: 0}, deliveries: [], failures: [], isDone: false};

/** Only the steps that can be reached without a person; the others tell nothing. */
export function factsOf(state: State): Facts {
	switch (state.step) {
		case 'client':
		case 'typed-client':
			return state.note?.type === 'failure' ? {...nothing, failures: [state.note.failure]} : nothing;
		case 'consent':
			return {...nothing, asked: state};
		case 'sign-in': {
			const {asked, phase, ignored} = state;
			return {...nothing, asked, ...(phase.type === 'waiting' && {signIn: phase.signIn}), ignored};
		}
		case 'checking': {
			const {from, phase} = state;
			return {...factsOf(from), ...(phase.type !== 'running' && {proof: phase})};
		}
		case 'deliver': {
			const {asked, grant, proof, deliveries, unattended} = state;
			return {...nothing, asked, grant, ...(proof && {proof}), deliveries, failures: unattended?.failures ?? []};
		}
		case 'failed':
			return {...nothing, failures: [state.failure]};
		case 'done':
			return {...nothing, ...(state.proof && {proof: state.proof}), deliveries: state.deliveries, isDone: true};
		default:
			return nothing;
	}
}
