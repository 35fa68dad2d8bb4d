import {describe, expect, it} from 'vitest';
import type {SystemFailure} from '../../../source/system/failures.js';
import type {Explanation} from '../../../source/wizard/explain/explanation.js';
import {systemExplanations} from '../../../source/wizard/explain/system.js';
import {listed} from '../../helpers/sample-failures/samples.js';
import {systemSamples} from '../../helpers/sample-failures/system.js';

const path = '/home/ada/client.json';
const samples = listed(systemSamples);

const explain = (failure: SystemFailure) =>
	(systemExplanations[failure.type] as (failure: SystemFailure) => Explanation)(failure);

describe('systemExplanations', () => {
	it('is tried here in full', () => {
		expect(new Set(samples.map(({type}) => type))).toEqual(new Set(Object.keys(systemExplanations)));
	});

	it.each(samples)('$type fits the screen', failure => {
		const {title, cause, fix} = explain(failure);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(title).not.toMatch(/\.$/);
		expect(cause).toMatch(/\.$/);
		expect(fix.length).toBeGreaterThan(0);
		expect(fix.length).toBeLessThan(5);
	});

	it.each(samples.filter(failure => 'path' in failure))('$type says which file', failure => {
		expect(explain(failure).cause).toContain(path);
	});

	it('states sizes and exit codes', () => {
		expect(samples.map(failure => explain(failure).cause)).toEqual(
			expect.arrayContaining([
				`${path} has 97,657 KiB, and 64 KiB is the most one of these files can have.`,
				'The program that opens links gave up (exit code 3).',
				'The program that opens links gave up.',
				"There's no browser called netscape here. Found: chrome, firefox.",
				"There's no browser called netscape here. Found: none.",
			]),
		);
	});

	it.each(samples.filter(failure => 'command' in failure))('$type says which command', failure => {
		expect(explain(failure).cause).toContain(failure.command);
	});

	it('says how to get a shell', () => {
		const {cause, fix} = explain({type: 'command-needs-shell', operator: '&&'});
		expect(cause).toContain('&&');
		expect(fix[0]).toContain("sh -c '");
	});
});
