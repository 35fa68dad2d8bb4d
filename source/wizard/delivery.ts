import type {Written} from '../configs/apply-write.js';
import type {FormatId} from '../configs/formats.js';

/** One thing that was done with the token. */
export type Delivery =
	| {readonly type: 'copied'}
	| {readonly type: 'written'; readonly formatId: FormatId; readonly written: Written};
