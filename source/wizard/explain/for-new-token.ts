import {checkingWords} from '../../language/english/checking.js';
import type {Failure} from '../failure.js';
import type {Explanation} from './explanation.js';
import {explainForStoredToken} from './for-stored-token.js';

/** As `explainForStoredToken`, of the token that this very journey has made: it's neither old nor from anybody else. */
export function explainForNewToken(failure: Failure): Explanation {
	const explanation = explainForStoredToken(failure);
	return failure.type === 'refresh-token-refused' ? {...explanation, ...checkingWords().refused} : explanation;
}
