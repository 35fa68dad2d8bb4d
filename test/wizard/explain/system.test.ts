import {describe, expect, it} from 'vitest';
import type {SystemFailure} from '../../../source/system/failures.js';
import type {Explanation} from '../../../source/wizard/explain/explanation.js';
import {systemExplanations} from '../../../source/wizard/explain/system.js';

const path = '/home/ada/client.json';
const samples: readonly SystemFailure[] = [
	{type: 'file-missing', path},
	{type: 'file-broken-link', path},
	{type: 'file-is-a-directory', path},
	{type: 'file-not-regular', path},
	{type: 'file-too-large', path, bytes: 100_000_000, maxBytes: 65_536},
	{type: 'file-no-permission', path},
	{type: 'file-unreadable', path, code: 'EIO'},
	{type: 'standard-input-too-large', maxBytes: 65_536},
	{type: 'standard-input-unreadable', code: 'EIO'},
	{type: 'clipboard-tool-missing', tool: 'xsel'},
	{type: 'clipboard-tool-failed'},
	{type: 'clipboard-tool-hung'},
	{type: 'clipboard-no-display'},
	{type: 'clipboard-text-too-long', bytes: 80_000, maxBytes: 74_994},
	{type: 'clipboard-tmux', reason: 'no-answer'},
	{type: 'clipboard-tmux', reason: 'not-handed-on'},
	{type: 'browser-not-opened', reason: 'no-opener'},
	{type: 'browser-not-opened', reason: 'no-display'},
	{type: 'browser-not-opened', reason: 'opener-failed', exitCode: 3},
	{type: 'browser-not-opened', reason: 'opener-failed'},
	{type: 'command-empty'},
	{type: 'command-unbalanced-quotes'},
	{type: 'command-needs-shell', operator: '|'},
	{type: 'command-contains-secret'},
	{type: 'command-not-found', command: 'valt'},
	{type: 'command-not-permitted', command: './store'},
	{type: 'command-timed-out', command: 'vault', minutes: 2},
];

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
