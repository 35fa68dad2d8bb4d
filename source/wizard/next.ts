import type {Command} from './command.js';
import type {Message} from './message.js';
import type {State, StateOf, Step} from './state.js';

/** What becomes of a state, and what is to be done about it. */
export type Next = readonly [State, ...Command[]];

/** One step's part of the journey. A message the step has no use for leaves it as it is. */
export type StepUpdate<S extends Step> = (state: StateOf<S>, message: Message) => Next;
