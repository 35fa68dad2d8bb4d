import {describe, expect, it} from 'vitest';
import {explain} from '../../../source/wizard/explain/index.js';
import {wizardExplanations} from '../../../source/wizard/explain/wizard.js';
import {expectShortAndWhole} from '../../helpers/expect-short-and-whole.js';
import {listed} from '../../helpers/sample-failures/samples.js';
import {wizardSamples} from '../../helpers/sample-failures/wizard.js';

describe('wizardExplanations', () => {
	it('is tried here in full', () => {
		expect(Object.keys(wizardSamples).toSorted()).toEqual(Object.keys(wizardExplanations).toSorted());
	});

	it.each(listed(wizardSamples))('says it short: %j', failure => {
		// A path may stand at the beginning of a cause.
		const {cause, ...rest} = explain(failure);
		expectShortAndWhole({...rest, cause: cause.replace(/^\//, 'The file /')});
	});

	it('says which file keeps its token, and the way to the new one', () => {
		const explanation = explain({type: 'working-token-kept', path: '/home/ada/google-ads.yaml'});
		expect(explanation).toMatchInlineSnapshot(`
			{
			  "cause": "/home/ada/google-ads.yaml holds a token of this client that works, and the new one hasn't passed its checks.",
			  "exit": "notDelivered",
			  "fix": [
			    "Have the new token checked again, then write it.",
			    "Or write it to another file; the flag for that is --write FORMAT=PATH.",
			  ],
			  "title": "The token in the file was left alone",
			}
		`);
	});

	it('never lets a path move the cursor', () => {
		const {cause} = explain({type: 'working-token-kept', path: '/home/\u001B[2Jada/x.yaml'});
		expect(cause).toMatch(/^\/home\/ada\/x\.yaml holds/);
	});
});
