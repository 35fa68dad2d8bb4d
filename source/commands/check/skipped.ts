import {findingsWords} from '../../language/english/findings.js';
import type {CheckName, Finding} from './finding.js';

/** What couldn't be looked at. */
export const skipped = (names: readonly CheckName[]): readonly Finding[] =>
	names.map(check => ({check, verdict: 'skipped', text: findingsWords().notChecked}));
