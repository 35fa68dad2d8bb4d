import type {AdsWords} from './english/ads.js';
import type {AdsErrorsWords} from './english/ads-errors.js';
import type {CallbackWords} from './english/callback.js';
import type {CallbackPagesWords} from './english/callback-pages.js';
import type {ConnectionWords} from './english/connection.js';
import type {ConsentWords} from './english/consent.js';
import type {ErrorPagesWords} from './english/error-pages.js';
import type {FixesWords} from './english/fixes.js';
import type {NotesWords} from './english/notes.js';
import type {PasteRefusalsWords} from './english/paste-refusals.js';
import type {PhrasesWords} from './english/phrases.js';
import type {StartFromZeroWords} from './english/start-from-zero.js';
import type {StepNamesWords} from './english/step-names.js';
import type {TokenWords} from './english/token.js';
import type {UsageWords} from './english/usage.js';
import type {WizardWords} from './english/wizard.js';

/** All that is said to people, by what it is about. A language that lacks a sentence of it doesn't compile. */
export type Catalogue = {
	readonly ads: AdsWords;
	readonly adsErrors: AdsErrorsWords;
	readonly callback: CallbackWords;
	readonly callbackPages: CallbackPagesWords;
	readonly connection: ConnectionWords;
	readonly consent: ConsentWords;
	readonly errorPages: ErrorPagesWords;
	readonly fixes: FixesWords;
	readonly notes: NotesWords;
	readonly pasteRefusals: PasteRefusalsWords;
	readonly phrases: PhrasesWords;
	readonly startFromZero: StartFromZeroWords;
	readonly stepNames: StepNamesWords;
	readonly token: TokenWords;
	readonly usage: UsageWords;
	readonly wizard: WizardWords;
};
