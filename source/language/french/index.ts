import type {Catalogue} from '../catalogue.js';
import {accounts} from './accounts.js';
import {actions} from './actions.js';
import {checking} from './checking.js';
import {chooseClient} from './choose-client.js';
import {clientTypes} from './client-types.js';
import {connection} from './connection.js';
import {consent} from './consent.js';
import {deliver} from './deliver.js';
import {ends} from './ends.js';
import {events} from './events.js';
import {fields} from './fields.js';
import {fixes} from './fixes.js';
import {frame} from './frame.js';
import {keys} from './keys.js';
import {phrases} from './phrases.js';
import {pipe} from './pipe.js';
import {plainLines} from './plain-lines.js';
import {preview} from './preview.js';
import {revoking} from './revoking.js';
import {signIn} from './sign-in.js';
import {stepNames} from './step-names.js';
import {trail} from './trail.js';
import {usage} from './usage.js';

/** The whole catalogue in French. */
export const french: Catalogue = {
	accounts,
	actions,
	checking,
	chooseClient,
	clientTypes,
	connection,
	consent,
	deliver,
	ends,
	events,
	fields,
	fixes,
	frame,
	keys,
	phrases,
	pipe,
	plainLines,
	preview,
	revoking,
	signIn,
	stepNames,
	trail,
	usage,
};
