import type {ConnectionWords} from './english/connection.js';
import type {ConsentWords} from './english/consent.js';
import type {FixesWords} from './english/fixes.js';
import type {PhrasesWords} from './english/phrases.js';
import type {StepNamesWords} from './english/step-names.js';
import type {UsageWords} from './english/usage.js';

/** All that is said to people, by what it is about. A language that lacks a sentence of it doesn't compile. */
export type Catalogue = {
	readonly connection: ConnectionWords;
	readonly consent: ConsentWords;
	readonly fixes: FixesWords;
	readonly phrases: PhrasesWords;
	readonly stepNames: StepNamesWords;
	readonly usage: UsageWords;
};
