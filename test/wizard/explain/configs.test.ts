import {describe, expect, it} from 'vitest';
import type {ConfigFailure} from '../../../source/configs/failures.js';
import {configsExplanations} from '../../../source/wizard/explain/configs.js';
import type {Explanation} from '../../../source/wizard/explain/explanation.js';
import {configsSamples} from '../../helpers/sample-failures/configs.js';
import {listed} from '../../helpers/sample-failures/samples.js';

const path = '/home/ada/google_ads_config.rb';
const samples = listed(configsSamples);

const explain = (failure: ConfigFailure) =>
	(configsExplanations[failure.type] as (failure: ConfigFailure) => Explanation)(failure);

describe('configsExplanations', () => {
	it('is tried here in full', () => {
		expect(new Set(samples.map(({type}) => type))).toEqual(new Set(Object.keys(configsExplanations)));
	});

	it.each(samples)('$type $reason $key fits the screen', failure => {
		const {title, cause, fix, exit} = explain(failure);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(title).not.toMatch(/\.$/);
		expect(cause).toMatch(/\.$/);
		expect(fix.length).toBeGreaterThan(0);
		expect(fix.length).toBeLessThan(5);
		expect(exit).toBe('notDelivered');
	});

	it.each(samples.filter(failure => 'path' in failure))('$type $reason says which file', failure => {
		expect(explain(failure).cause).toContain(path);
	});

	it.each([
		[{lines: [3, 5, 7], key: 'refresh_token', path}, `${path}, refresh_token in lines 3, 5, and 7: `],
		[{lines: [3], key: 'refresh_token', path}, `${path}, refresh_token in line 3: `],
		[{lines: [3], path}, `${path}, line 3: `],
		[{lines: [], path}, `${path}: `],
		[{lines: []}, 'The file: '],
	])('says where %#', (facts, beginning) => {
		const {cause} = explain({type: 'config-not-editable', reason: 'duplicate-key', ...facts});
		expect(cause).toBe(`${beginning}the same setting is there more than once. Nothing was changed.`);
	});
});
