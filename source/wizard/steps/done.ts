import type {StepUpdate} from '../next.js';

/** Nothing more happens here: the exit was asked for on the way in. */
export const done: StepUpdate<'done'> = state => [state];
