import {expect, it} from 'vitest';
import {explainForNewToken} from '../../../source/wizard/explain/for-new-token.js';
import {explainForStoredToken} from '../../../source/wizard/explain/for-stored-token.js';
import {showScreen} from '../../helpers/show-screen.js';
import {checkFailed, desktop} from '../../helpers/states.js';

it('a token that has just come is not said to be old or cut, and nobody is sent to run adsauth', () => {
	const phase = {type: 'failed', check: 'refresh', failure: {type: 'refresh-token-refused', client: desktop}} as const;
	const frame = showScreen({...checkFailed, phase}).frame();
	expect(frame).toContain('Check again in a minute.');
	expect(frame).not.toMatch(/7 days|run adsauth|you were given/);
});

it('any other failure is that of any token', () => {
	const failure = {type: 'unreachable', reason: 'ENOTFOUND'} as const;
	expect(explainForNewToken(failure)).toEqual(explainForStoredToken(failure));
});
