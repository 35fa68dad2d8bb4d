import type {Failure} from '../failure.js';
import {adsExplanations} from './ads.js';
import {callbackExplanations} from './callback.js';
import {clientExplanations} from './client.js';
import {configProblemsExplanations} from './config-problems.js';
import {configsExplanations} from './configs.js';
import type {Explanation, Explanations} from './explanation.js';
import {storedConfigExplanations} from './stored-config.js';
import {storedTokenExplanations} from './stored-token.js';
import {systemExplanations} from './system.js';
import {tokenExplanations} from './token.js';
import {wizardExplanations} from './wizard.js';

/** What to make of every failure, in one table; the words come from `language/`. */
export const explanations = {
	...adsExplanations,
	...callbackExplanations,
	...clientExplanations,
	...configProblemsExplanations,
	...configsExplanations,
	...storedConfigExplanations,
	...storedTokenExplanations,
	...systemExplanations,
	...tokenExplanations,
	...wizardExplanations,
} satisfies Explanations<Failure>;

/** Title, cause and fix of a failure: what a person is told, and what a program gets. */
export function explain(failure: Failure): Explanation {
	const row = explanations[failure.type] as (failure: Failure) => Explanation;
	return row(failure);
}
