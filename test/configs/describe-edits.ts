import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Format, Values} from '../../source/configs/format.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {runs} from '../helpers/sized.js';
import {sampleValues} from './sample-values.js';
import {failureOf} from './workspace.js';

/** A text that is left alone, and why. Lines count from 1. */
export type Refused = {
	readonly name: string;
	readonly text: string;
	readonly reason: string;
	readonly lines: readonly number[];
	readonly key?: string;
};

/** The properties of `edit` that need no real reader, over files that can be edited, files that cannot, and mixtures. */
export function describeEdits(
	format: Format,
	{
		corpus,
		refused,
		others,
		values,
	}: {
		readonly corpus: Readonly<Record<string, string>>;
		readonly refused: readonly Refused[];
		/** All of a text that no edit may touch. */
		readonly others: (text: string) => unknown;
		readonly values: fc.Arbitrary<Values>;
	},
): void {
	const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;

	describe.each(Object.entries(corpus))('edit, F89: %s', (_, text) => {
		const once = format.edit(text, sampleValues);

		it('sets our values and reads them back', () => {
			expect(format.read(once)).toEqual(sampleValues);
		});

		it('keeps every other byte, and the last line as it ends', () => {
			expect(others(once)).toEqual(others(text));
			expect(once.endsWith('\n')).toBe(text.endsWith('\n'));
		});

		it('changes nothing the second time', () => {
			expect(format.edit(once, sampleValues)).toBe(once);
		});

		it('leaves settings alone that have no new value', () => {
			expect(format.read(format.edit(text, compulsory))).toEqual({...format.read(text), ...compulsory});
		});
	});

	it.each(refused)('edit refuses, F89 F90: $name', async ({text, reason, lines, key}) => {
		const failure = await failureOf(() => format.edit(text, sampleValues));
		expect(failure).toEqual({type: 'config-not-editable', reason, lines, ...(key === undefined ? {} : {key})});
		expect(() => format.read(text)).not.toThrow();
	});

	it('edit, F89: what it edits reads back and stays, and all else is a refusal, whatever the text and the values', () => {
		fc.assert(
			fc.property(mixtures([...Object.values(corpus), ...refused.map(({text}) => text)]), values, (text, wanted) => {
				const after = editOrRefuse(format, text, wanted);
				const before = format.read(text);
				if (after === undefined) return;
				expect(format.read(after)).toEqual({...before, ...wanted});
				expect(format.edit(after, wanted)).toBe(after);
			}),
			{numRuns: runs(500)},
		);
	});

	it.each(['a', 'a=', '[OAUTH2]\nclientId=', 'GOOGLE_ADS_CLIENT_ID='])(
		'reads long runs of blanks in time: %j',
		start => {
			for (const end of ['(', '\\', '\r', "'a' b"]) {
				expect(format.read(`${start}${' '.repeat(200_000)}${end}`)).not.toHaveProperty('clientSecret');
			}
		},
	);
}

/** Texts with something put into them somewhere, and texts of pieces of them in any order. */
export function mixtures(texts: readonly string[]): fc.Arbitrary<string> {
	const short = texts.filter(text => text.length < 10_000);
	const tokens = short.flatMap(text => text.split(/(\s)|\b/).filter(Boolean));
	const piece = fc.constantFrom(...new Set([...tokens, '\\', '\r', '\n', '\uFEFF', "'", '"', '#', ';', '__proto__']));
	return fc.oneof(
		fc.array(piece, {maxLength: 40}).map(pieces => pieces.join('')),
		fc
			.tuple(fc.constantFrom(...short), fc.nat(), piece)
			.map(([text, at, added]) => text.slice(0, at % (text.length + 1)) + added + text.slice(at % (text.length + 1))),
	);
}

/** The edited text; undefined where the format refuses. Throws whatever else it throws. */
export function editOrRefuse(format: Format, text: string, values: Values): string | undefined {
	try {
		return format.edit(text, values);
	} catch (error) {
		if (error instanceof WizardError && error.failure.type === 'config-not-editable') return undefined;
		throw error;
	}
}
