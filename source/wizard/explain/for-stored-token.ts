import type {Failure} from '../failure.js';
import type {Explanation} from './explanation.js';
import {explain} from './index.js';
import {signInAgain} from './sign-in-again.js';

/** As `explain`, where no sign-in is under way: a token that was made before is tried once more. */
export function explainForStoredToken(failure: Failure): Explanation {
	const explanation = explain(failure);
	return {...explanation, fix: explanation.fix.map(step => step.replace(signInAgain, 'Then try again.'))};
}
