import type {FormatId, Values} from '../configs/format.js';
import type {Session} from './client-states.js';

/** What a person agrees to with a key, beyond the change that the preview shows. */
export type WriteConsents = {
	/** An existing file becomes readable by its owner alone. */
	readonly restrictMode?: true;
	/** A file that can't be replaced is overwritten. */
	readonly inPlace?: true;
};

/** A file to be written, and what with. */
export type WriteRequest = WriteConsents & {
	readonly formatId: FormatId;
	readonly path?: string;
	readonly values: Values;
	/** The token has not passed its checks: a working one of the same client, tried there, does not give way to it. */
	readonly unproven?: Session;
};
