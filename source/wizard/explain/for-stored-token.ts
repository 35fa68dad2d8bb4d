import {fixesWords} from '../../language/english/fixes.js';
import type {Failure} from '../failure.js';
import type {Explanation} from './explanation.js';
import {explain} from './index.js';

/** As `explain`, where no sign-in is under way: a token that was made before is tried once more. */
export function explainForStoredToken(failure: Failure): Explanation {
	const explanation = explain(failure);
	const {signInAgain, thenTryAgain} = fixesWords();
	return {...explanation, fix: explanation.fix.map(step => step.replace(signInAgain, thenTryAgain))};
}
