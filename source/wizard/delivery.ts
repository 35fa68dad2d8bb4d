import type {Written} from '../configs/apply-write.js';
import type {FormatId} from '../configs/format.js';
import type {Usage} from '../configs/usage.js';

/** One thing that was done with the token. */
export type Delivery =
	| {readonly type: 'copied'}
	/** `program` is the command's first word. */
	| {readonly type: 'piped'; readonly program: string}
	| {
			readonly type: 'written';
			readonly formatId: FormatId;
			readonly written: Written;
			/** A first program for this very file. */
			readonly usage: Usage;
	  };

/** The last file that was written, and still is as it was written. */
export function lastWrite(deliveries: readonly Delivery[]) {
	return deliveries.findLast(made => made.type === 'written');
}
