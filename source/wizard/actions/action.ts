import type {Intent} from '../message.js';

/** Something a person can do in a step: a key where screens are drawn, a numbered choice where lines are read out. */
export type Action = {
	/** A character as typed, or the name of a key. */
	readonly key: string;
	/** In a word or two; empty where a key beside it says it already. */
	readonly label: string;
	/** The same as a choice that stands for itself. */
	readonly sentence: string;
	readonly message: Intent;
};
