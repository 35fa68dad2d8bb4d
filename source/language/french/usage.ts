import type {UsageWords} from '../english/usage.js';

export const usage: UsageWords = {
	notALanguage: (given, known) => `--lang ${given} n'est pas une langue qu'adsauth parle : choisissez parmi ${known}.`,
};
