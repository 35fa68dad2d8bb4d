import type {Catalogue} from '../catalogue.js';
import {accounts} from './accounts.js';
import {actions} from './actions.js';
import {ads} from './ads.js';
import {adsErrors} from './ads-errors.js';
import {ask} from './ask.js';
import {callback} from './callback.js';
import {callbackPages} from './callback-pages.js';
import {checkCommand} from './check-command.js';
import {checking} from './checking.js';
import {chooseClient} from './choose-client.js';
import {clientFile} from './client-file.js';
import {clientTypes} from './client-types.js';
import {clientValues} from './client-values.js';
import {clipboard} from './clipboard.js';
import {commands} from './commands.js';
import {completion} from './completion.js';
import {configFile} from './config-file.js';
import {configProblems} from './config-problems.js';
import {connection} from './connection.js';
import {consent} from './consent.js';
import {crash} from './crash.js';
import {deliver} from './deliver.js';
import {ends} from './ends.js';
import {environment} from './environment.js';
import {errorPages} from './error-pages.js';
import {events} from './events.js';
import {exitCodes} from './exit-codes.js';
import {faces} from './faces.js';
import {fields} from './fields.js';
import {findings} from './findings.js';
import {fixes} from './fixes.js';
import {flags} from './flags.js';
import {frame} from './frame.js';
import {help} from './help.js';
import {keys} from './keys.js';
import {notes} from './notes.js';
import {openBrowser} from './open-browser.js';
import {pasteRefusals} from './paste-refusals.js';
import {phrases} from './phrases.js';
import {pipe} from './pipe.js';
import {pipedCommand} from './piped-command.js';
import {plainLines} from './plain-lines.js';
import {preview} from './preview.js';
import {readFile} from './read-file.js';
import {redirectChoice} from './redirect-choice.js';
import {revokeCommand} from './revoke-command.js';
import {revoking} from './revoking.js';
import {settings} from './settings.js';
import {signIn} from './sign-in.js';
import {startFromZero} from './start-from-zero.js';
import {stepNames} from './step-names.js';
import {storedConfig} from './stored-config.js';
import {storedToken} from './stored-token.js';
import {token} from './token.js';
import {trail} from './trail.js';
import {usage} from './usage.js';
import {wizard} from './wizard.js';
import {writeWarnings} from './write-warnings.js';

/** The whole catalogue in French. */
export const french: Catalogue = {
	accounts,
	actions,
	ads,
	adsErrors,
	ask,
	callback,
	callbackPages,
	checkCommand,
	checking,
	chooseClient,
	clientFile,
	clientTypes,
	clientValues,
	clipboard,
	commands,
	completion,
	configFile,
	configProblems,
	connection,
	consent,
	crash,
	deliver,
	ends,
	environment,
	errorPages,
	events,
	exitCodes,
	faces,
	fields,
	findings,
	fixes,
	flags,
	frame,
	help,
	keys,
	notes,
	openBrowser,
	pasteRefusals,
	phrases,
	pipe,
	pipedCommand,
	plainLines,
	preview,
	readFile,
	redirectChoice,
	revokeCommand,
	revoking,
	settings,
	signIn,
	startFromZero,
	stepNames,
	storedConfig,
	storedToken,
	token,
	trail,
	usage,
	wizard,
	writeWarnings,
};
