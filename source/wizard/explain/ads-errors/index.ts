import type {AdsErrorFailure} from '../../../language/ads-error-words.js';
import {adsErrorsWords} from '../../../language/english/ads-errors.js';
import type {Said} from '../../../language/failure-words.js';
import {withPage} from '../explained.js';
import type {Explanation} from '../explanation.js';
import {type AdsErrorLink, adsErrorLinks} from './links.js';

/** Tables by group and name, as they come over the wire: of any name there may be nothing. */
type ByName<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** What is known about an error of the API; undefined for one that Google added, or that no call for accounts meets. */
export function knownAdsError(failure: AdsErrorFailure): Omit<Explanation, 'exit'> | undefined {
	const words: ByName<(failure: AdsErrorFailure) => Said> = adsErrorsWords();
	const links: ByName<AdsErrorLink> = adsErrorLinks;
	const said = named(words, failure)?.(failure);
	return said && withPage(said, named(links, failure), failure);
}

function named<T>(table: ByName<T>, {group, name}: AdsErrorFailure): T | undefined {
	const names = Object.hasOwn(table, group) ? table[group] : undefined;
	return names && Object.hasOwn(names, name) ? names[name] : undefined;
}
