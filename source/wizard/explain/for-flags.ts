import {fixesWords} from '../../language/english/fixes.js';
import type {Failure} from '../failure.js';
import {isAboutFile} from '../way-out.js';
import type {Explanation} from './explanation.js';
import {explain} from './index.js';

/** As `explain`, where nothing but a flag can have named a file: no key leads to another one. */
export function explainForFlags(failure: Failure): Explanation {
	const explanation = explain(failure);
	return isAboutFile(failure) ? {...explanation, fix: [...explanation.fix, fixesWords().otherWrite]} : explanation;
}
