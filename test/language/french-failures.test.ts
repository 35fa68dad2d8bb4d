import {afterEach, expect, it} from 'vitest';
import {speak} from '../../source/language/languages.js';
import {explain} from '../../source/wizard/explain/index.js';
import type {Failure} from '../../source/wizard/failure.js';
import {clientSamples} from '../helpers/sample-failures/client.js';
import {configProblemsSamples} from '../helpers/sample-failures/config-problems.js';
import {configsSamples} from '../helpers/sample-failures/configs.js';
import {listed} from '../helpers/sample-failures/samples.js';
import {storedConfigSamples} from '../helpers/sample-failures/stored-config.js';
import {storedTokenSamples} from '../helpers/sample-failures/stored-token.js';
import {systemSamples} from '../helpers/sample-failures/system.js';

afterEach(() => speak('en'));

const samples: readonly Failure[] = [
	...listed(clientSamples),
	...listed(configProblemsSamples),
	...listed(configsSamples),
	...listed(storedConfigSamples),
	...listed(storedTokenSamples()),
	...listed(systemSamples),
];

it.each(samples)('%j is said in French, as fully and as briefly as in English', async failure => {
	const english = explain(failure);
	await speak('fr');
	const {title, cause, fix, ...outcome} = explain(failure);
	expect(english).toMatchObject(outcome);
	expect(title.length).toBeLessThanOrEqual(60);
	expect(fix).toHaveLength(english.fix.length);
	const said = [title, cause, ...fix];
	for (const sentence of [english.title, english.cause, ...english.fix]) expect(said).not.toContain(sentence);
	expect(said.join(' ')).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u);
});
