import type {Outcome} from './message.js';

/** Tells the wizard what came of a command. */
export type Send = (message: Outcome) => void;
