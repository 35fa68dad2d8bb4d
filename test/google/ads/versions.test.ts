import {describe, expect, it} from 'vitest';
import {adsVersions, defaultAdsVersion, isOlderVersion, versionsToTry} from '../../../source/google/ads/versions.js';

describe('versionsToTry', () => {
	it.each([
		['v26', ['v26', 'v25', 'v24', 'v23']],
		['v25', ['v25', 'v26', 'v24', 'v23']],
		['v23', ['v23', 'v24', 'v25', 'v26']],
		['v19', ['v19', 'v23', 'v24', 'v25', 'v26']],
		['v27', ['v27', 'v26', 'v25', 'v24', 'v23']],
		['v100', ['v100', 'v26', 'v25', 'v24', 'v23']],
	])('begins with %s, then goes to the newer ones', (asked, versions) => {
		expect(versionsToTry(asked)).toEqual(versions);
	});
});

it.each([
	['v22', 'v23', true],
	['v9', 'v23', true],
	['v23', 'v23', false],
	['v999', 'v26', false],
])('%s is older than %s: %s', (version, other, expected) => {
	expect(isOlderVersion(version, other)).toBe(expected);
});

describe('adsVersions', () => {
	it('ends with the default', () => {
		expect(adsVersions.at(-1)?.version).toBe(defaultAdsVersion);
	});

	it('has versions in order, which end in order', () => {
		const numbers = adsVersions.map(({version}) => Number(version.slice(1)));
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
		const ends = adsVersions.map(({endOfLife}) => endOfLife);
		expect(ends).toEqual([...ends].sort());
		for (const end of ends) expect(end).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
	});
});
