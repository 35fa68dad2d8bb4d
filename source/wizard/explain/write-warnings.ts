import type {WriteWarning} from '../../configs/write-warnings.js';
import {writeWarningsWords} from '../../language/english/write-warnings.js';

/** The sentence for one warning. */
export function warningWords(warning: WriteWarning): string {
	const words = writeWarningsWords()[warning.type] as (warning: WriteWarning) => string;
	return words(warning);
}
