import {pipedCommandWords} from '../../language/english/piped-command.js';
import type {CommandFailure} from '../../system/failures.js';
import {explained} from './explained.js';

/** Commands that can't be given the token. */
export const commandExplanations = explained<CommandFailure>(pipedCommandWords, {
	'command-empty': {exit: 'unusableInput'},
	'command-unbalanced-quotes': {exit: 'unusableInput'},
	'command-needs-shell': {exit: 'unusableInput'},
	'command-contains-secret': {exit: 'unusableInput'},
	'command-not-found': {exit: 'notDelivered'},
	'command-not-permitted': {exit: 'notDelivered'},
	'command-not-started': {exit: 'notDelivered'},
	'command-folder-missing': {exit: 'notDelivered'},
	'command-timed-out': {exit: 'notDelivered'},
});
