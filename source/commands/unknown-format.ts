import {formatIds} from '../configs/format.js';
import {plain} from '../system/plain-text.js';
import {didYouMean} from './did-you-mean.js';

/** What to say of a format that there isn't: what was meant, if possible, and all there are. */
export function unknownFormat(flag: '--write' | '--format', name: string): string {
	const shown = plain(name, 40);
	const meant = didYouMean(shown, formatIds);
	const question = meant === undefined ? '' : ` Did you mean ${meant}?`;
	return `${flag} doesn't know ${shown || 'an empty name'}.${question} It takes ${formatIds.join(', ')}.`;
}
