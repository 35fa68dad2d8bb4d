import type {CrashWords} from '../english/crash.js';

export const crash: CrashWords = {
	endedUnexpectedly: name => `adsauth s'est arrêté de façon inattendue (${name}).`,
};
