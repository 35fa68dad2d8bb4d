import type {Catalogue} from '../catalogue.js';
import {connection} from './connection.js';
import {consent} from './consent.js';
import {fixes} from './fixes.js';
import {phrases} from './phrases.js';
import {stepNames} from './step-names.js';
import {usage} from './usage.js';

/** The whole catalogue in French. */
export const french: Catalogue = {
	connection,
	consent,
	fixes,
	phrases,
	stepNames,
	usage,
};
