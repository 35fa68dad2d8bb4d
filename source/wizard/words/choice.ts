import type {Intent} from '../message.js';

/** One of a list. */
export type ListChoice = {
	readonly label: string;
	/** More about it, beside the label. */
	readonly hint?: string;
	readonly value: Intent;
};
