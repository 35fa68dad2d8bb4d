import {formatIds} from '../configs/format.js';
import {settingsWords} from '../language/english/settings.js';
import {usageWords} from '../language/english/usage.js';
import {plain} from '../system/plain-text.js';
import {didYouMean} from './did-you-mean.js';

/** What to say of a format that there isn't: what was meant, if possible, and all there are. */
export function unknownFormat(flag: '--write' | '--format', name: string): string {
	const shown = plain(name, 40);
	const meant = didYouMean(shown, formatIds);
	const {unknownFormat, knownFormats} = settingsWords();
	const question = meant === undefined ? [] : [usageWords().didYouMean(meant)];
	return [unknownFormat(flag, shown), ...question, knownFormats(formatIds)].join(' ');
}
