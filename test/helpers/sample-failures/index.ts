import type {Failure} from '../../../source/wizard/failure.js';
import {adsSamples} from './ads.js';
import {callbackSamples} from './callback.js';
import {clientSamples} from './client.js';
import {configsSamples} from './configs.js';
import {type SamplePlace, type Samples, samplePlace} from './samples.js';
import {storedConfigSamples} from './stored-config.js';
import {storedTokenSamples} from './stored-token.js';
import {systemSamples} from './system.js';
import {tokenSamples} from './token.js';
import {wizardSamples} from './wizard.js';

/** Something of everything that can go wrong, at a place of your choice. */
export const sampleFailures = (place: SamplePlace = samplePlace): Samples<Failure> => ({
	...adsSamples(place),
	...callbackSamples,
	...clientSamples,
	...configsSamples,
	...storedConfigSamples,
	...storedTokenSamples(place),
	...systemSamples,
	...tokenSamples(place),
	...wizardSamples,
});
