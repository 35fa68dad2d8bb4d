import type {Proven} from '../google/check-token.js';
import type {Failure} from './failure.js';

/** What the checks of a token ended in. */
export type Proof =
	| {readonly type: 'passed'; readonly proven: Proven}
	| {readonly type: 'failed'; readonly failure: Failure};
