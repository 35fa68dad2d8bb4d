import {wizardWords} from '../../language/english/wizard.js';
import {plain} from '../../system/plain-text.js';
import type {WizardFailure} from '../failure.js';
import {explained} from './explained.js';
import type {Explanations} from './explanation.js';

const rows = explained<WizardFailure>(wizardWords, {
	'timed-out': {exit: 'timedOut'},
	'client-not-named': {exit: 'unusableInput'},
	'practice-would-replace': {exit: 'notDelivered'},
	'working-token-kept': {exit: 'notDelivered'},
	'sandbox-not-started': {exit: 'unexpected'},
	unexpected: {exit: 'unexpected'},
});

/** What can go wrong on the way itself. Its paths come from flags and are not sanitised before. */
export const wizardExplanations: Explanations<WizardFailure> = {
	...rows,
	'practice-would-replace': failure => rows['practice-would-replace']({...failure, path: plain(failure.path)}),
	'working-token-kept': failure => rows['working-token-kept']({...failure, path: plain(failure.path)}),
};
