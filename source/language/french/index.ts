import type {Catalogue} from '../catalogue.js';
import {clientFile} from './client-file.js';
import {clientValues} from './client-values.js';
import {clipboard} from './clipboard.js';
import {configFile} from './config-file.js';
import {configProblems} from './config-problems.js';
import {connection} from './connection.js';
import {consent} from './consent.js';
import {fixes} from './fixes.js';
import {openBrowser} from './open-browser.js';
import {phrases} from './phrases.js';
import {pipedCommand} from './piped-command.js';
import {readFile} from './read-file.js';
import {redirectChoice} from './redirect-choice.js';
import {stepNames} from './step-names.js';
import {storedConfig} from './stored-config.js';
import {storedToken} from './stored-token.js';
import {usage} from './usage.js';
import {writeWarnings} from './write-warnings.js';

/** The whole catalogue in French. */
export const french: Catalogue = {
	clientFile,
	clientValues,
	clipboard,
	configFile,
	configProblems,
	connection,
	consent,
	fixes,
	openBrowser,
	phrases,
	pipedCommand,
	readFile,
	redirectChoice,
	stepNames,
	storedConfig,
	storedToken,
	usage,
	writeWarnings,
};
