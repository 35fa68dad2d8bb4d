import type {WizardFailure} from '../../../source/wizard/failure.js';
import type {Samples} from './samples.js';

export const wizardSamples: Samples<WizardFailure> = {
	'timed-out': [
		{type: 'timed-out', seconds: 600},
		{type: 'timed-out', seconds: 60},
		{type: 'timed-out', seconds: 2.5},
	],
	'client-not-named': [{type: 'client-not-named'}],
	'practice-would-replace': [{type: 'practice-would-replace', path: '/home/ada/google-ads.yaml'}],
	'working-token-kept': [{type: 'working-token-kept', path: '/home/ada/google-ads.yaml'}],
	'sandbox-not-started': [{type: 'sandbox-not-started', code: 'EPERM'}],
	unexpected: [{type: 'unexpected', name: 'TypeError'}],
};
