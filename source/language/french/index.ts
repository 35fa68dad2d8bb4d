import type {Catalogue} from '../catalogue.js';
import {ask} from './ask.js';
import {checkCommand} from './check-command.js';
import {commands} from './commands.js';
import {completion} from './completion.js';
import {connection} from './connection.js';
import {consent} from './consent.js';
import {crash} from './crash.js';
import {environment} from './environment.js';
import {exitCodes} from './exit-codes.js';
import {faces} from './faces.js';
import {findings} from './findings.js';
import {fixes} from './fixes.js';
import {flags} from './flags.js';
import {help} from './help.js';
import {phrases} from './phrases.js';
import {revokeCommand} from './revoke-command.js';
import {settings} from './settings.js';
import {stepNames} from './step-names.js';
import {usage} from './usage.js';

/** The whole catalogue in French. */
export const french: Catalogue = {
	ask,
	checkCommand,
	commands,
	completion,
	connection,
	consent,
	crash,
	environment,
	exitCodes,
	faces,
	findings,
	fixes,
	flags,
	help,
	phrases,
	revokeCommand,
	settings,
	stepNames,
	usage,
};
