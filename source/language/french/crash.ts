import type {CrashWords} from '../english/crash.js';

export const crash: CrashWords = {
	endedUnexpectedly: name => `adsauth s'est arrêté de façon inattendue (${name}).`,
	notPrinted: code =>
		`Impossible d'écrire sur la sortie standard : ${code === 'ENOSPC' ? 'le disque est plein' : `le système a signalé ${code}`}.`,
};
