import type {Catalogue} from '../catalogue.js';
import {ads} from './ads.js';
import {adsErrors} from './ads-errors.js';
import {callback} from './callback.js';
import {callbackPages} from './callback-pages.js';
import {connection} from './connection.js';
import {consent} from './consent.js';
import {errorPages} from './error-pages.js';
import {fixes} from './fixes.js';
import {notes} from './notes.js';
import {pasteRefusals} from './paste-refusals.js';
import {phrases} from './phrases.js';
import {startFromZero} from './start-from-zero.js';
import {stepNames} from './step-names.js';
import {token} from './token.js';
import {usage} from './usage.js';
import {wizard} from './wizard.js';

/** The whole catalogue in French. */
export const french: Catalogue = {
	ads,
	adsErrors,
	callback,
	callbackPages,
	connection,
	consent,
	errorPages,
	fixes,
	notes,
	pasteRefusals,
	phrases,
	startFromZero,
	stepNames,
	token,
	usage,
	wizard,
};
