import {expect, it} from 'vitest';
import {explainForFlags} from '../../../source/wizard/explain/for-flags.js';
import {explain} from '../../../source/wizard/explain/index.js';

it('a file that only a flag can have named is followed by the flag', () => {
	const failure = {type: 'config-is-a-directory', path: '/home/me'} as const;
	const {fix} = explainForFlags(failure);
	expect(fix).toEqual([...explain(failure).fix, expect.stringContaining('--write FORMAT=PATH')]);
});

it('any other failure is explained as ever', () => {
	const failure = {type: 'timed-out', seconds: 600} as const;
	expect(explainForFlags(failure)).toEqual(explain(failure));
});
