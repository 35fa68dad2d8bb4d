import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {jsonErrorOffset} from '../../source/google/json-error-offset.js';
import {runs} from '../helpers/sized.js';

describe('jsonErrorOffset', () => {
	it.each([
		['', 0],
		['  ', 2],
		['{"a": 1,}', 8],
		['[1,]', 3],
		['{a: 1}', 1],
		['{"a" 1}', 1],
		['{"a": tru}', 6],
		['{"a": 01}', 7],
		['{"a": 1}}', 8],
		['{"a": 1', 7],
		['{"a": 1]', 7],
		['["\u0001"]', 1],
		['["\\x"]', 1],
		['{} // end', 3],
		['\u00a0{}', 0],
	])('finds the mistake in %j at %d', (text, offset) => {
		expect(jsonErrorOffset(text)).toBe(offset);
	});

	it('agrees with JSON.parse on what is JSON', () => {
		const good = fc
			.tuple(fc.jsonValue(), fc.constantFrom(0, 1, '\t'))
			.map(([value, indent]) => JSON.stringify(value, undefined, indent));
		const damaged = fc
			.tuple(good, fc.nat(), fc.constantFrom('', ',', '"', '{', ']', ':', '0', '-', 'e', '\\', '\n', 'null', ' '))
			.map(([text, at, insert]) => {
				const index = at % (text.length + 1);
				return text.slice(0, index) + insert + text.slice(index + (at % 2));
			});
		const isJson = (text: string) => {
			try {
				JSON.parse(text);
				return true;
			} catch {
				return false;
			}
		};
		fc.assert(
			fc.property(fc.oneof(good, damaged), text => {
				expect(jsonErrorOffset(text) === undefined).toBe(isJson(text));
			}),
			{numRuns: runs(3000)},
		);
	});

	it('survives 64 KiB of brackets, or of one string', () => {
		expect(jsonErrorOffset('['.repeat(65_536))).toBe(65_536);
		expect(jsonErrorOffset(`"${'\\n'.repeat(32_000)}`)).toBe(0);
		expect(jsonErrorOffset(`"${'\\n'.repeat(32_000)}"`)).toBeUndefined();
	});
});
