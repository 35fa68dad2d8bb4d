import type {Endpoints} from '../google/endpoints.js';
import type {Command} from './command.js';
import {endsVisit} from './ends-visit.js';
import type {Message} from './message.js';
import type {Next} from './next.js';
import {perform} from './perform.js';
import type {Services} from './services.js';
import type {Settings} from './settings.js';
import type {State} from './state.js';
import {toFailure} from './to-failure.js';
import {begin, update} from './update.js';

/** A running journey. Faces subscribe to it, show its state, and send it messages. */
export type Wizard = {
	readonly getState: () => State;
	/** Calls back after each change; returns the way to stop that. */
	readonly subscribe: (listener: () => void) => () => void;
	readonly send: (message: Message) => void;
	/** Resolves with the exit code when the journey is over. */
	readonly finished: Promise<number>;
};

/**
 * Starts the journey: messages go through `update`, commands to `perform`, whose answers come back as messages.
 * Leaving a step, or a command that runs in it, aborts what was begun there, and its late answers are dropped.
 */
export function createWizard(services: Services, settings: Settings, google?: Endpoints): Wizard {
	const listeners = new Set<() => void>();
	const finished = Promise.withResolvers<number>();
	let visit = new AbortController();
	let [state, ...first]: Next = begin(settings, google);

	const run = (commands: readonly Command[]) => {
		const {signal} = visit;
		const sendWhileHere = (reply: Message) => {
			if (!signal.aborted) send(reply);
		};
		for (const command of commands) {
			if (command.type === 'exit') {
				visit.abort();
				finished.resolve(command.exitCode);
			} else {
				perform(command, services, sendWhileHere, signal).catch((error: unknown) =>
					sendWhileHere({type: 'failed', failure: toFailure(error)}),
				);
			}
		}
	};

	const send = (message: Message) => {
		const [next, ...commands] = update(state, message);
		if (endsVisit(state, next)) {
			visit.abort();
			visit = new AbortController();
		}
		state = next;
		for (const listener of listeners) listener();
		run(commands);
	};

	run(first);
	return {
		getState: () => state,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		send,
		finished: finished.promise,
	};
}
