import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {NotEditableReason} from '../../source/configs/failures.js';
import type {Format, Values} from '../../source/configs/format.js';
import {heldValues} from '../../source/configs/held-values.js';
import {type SettingNames, toSettings, toValues} from '../../source/configs/setting-names.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {runs} from '../helpers/sized.js';
import {hostileValues} from './hostile-values.js';
import type {RealSettings, realReader} from './real-reader.js';
import {values as anyValues} from './ruby-files.js';
import {sampleValues} from './sample-values.js';
import {failureOf} from './workspace.js';

/** A text that is left alone, and why. Lines count from 1. */
export type Refused = {
	readonly name: string;
	readonly text: string;
	readonly reason: NotEditableReason;
	readonly lines: readonly number[];
	readonly key?: string;
};

const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;

const hostile = [...hostileValues, '&amp;', ']]>', '-->', '\\u0041', '\\u'];

/** The properties that hold for every format, over files that can be edited, files that cannot, and bits of all of them. */
export function describeFormat(
	format: Format,
	{
		names,
		fixed = [],
		corpus,
		refused,
		others,
		reader,
		seed,
	}: {
		readonly names: SettingNames;
		/** Settings that have one right value, which an edit adds. */
		readonly fixed?: readonly string[];
		readonly corpus: Readonly<Record<string, string>>;
		readonly refused: readonly Refused[];
		/** All of a text but our active settings. */
		readonly others: (text: string) => unknown;
		readonly reader: ReturnType<typeof realReader>;
		/** Always the same texts, for a reader that differs from ours in a few of many thousands of spoilt ones. */
		readonly seed?: number;
	},
): void {
	const texts = Object.entries(corpus);
	const named = (values: Partial<Values>) => Object.fromEntries(toSettings(names, values));

	describe.each(texts)('edit, F89: %s', (_, text) => {
		const once = format.edit(text, sampleValues);
		it('sets our values and reads them back', () => {
			expect(format.read(once)).toEqual({...format.read(text), ...heldValues(format, sampleValues)});
		});

		it('keeps every other byte, and the last line as it ends', () => {
			expect(others(once)).toEqual(others(text));
			if (text !== '') expect(once.endsWith('\n')).toBe(text.endsWith('\n'));
		});

		it('changes nothing the second time', () => {
			expect(format.edit(once, sampleValues)).toBe(once);
		});

		it('leaves settings alone that have no new value', () => {
			const {developerToken, loginCustomerId} = format.read(text);
			const after = format.read(format.edit(text, compulsory));
			expect(after.developerToken).toBe(developerToken);
			expect(after.loginCustomerId).toBe(loginCustomerId);
		});
	});

	describe.each(refused)('edit refuses, F89 F90: $name', ({text, reason, lines, key}) => {
		it('with the reason and the lines', async () => {
			const failure = await failureOf(() => format.edit(text, sampleValues));
			expect(failure).toEqual({type: 'config-not-editable', reason, lines, ...(key === undefined ? {} : {key})});
		});
	});

	const short = texts.map(([, text]) => text).filter(text => text.length < 10_000);
	// ASCII only: readers of XML differ on what else may be in a name.
	const tokens = [...short, ...refused.map(({text}) => text)]
		.filter(text => text.length < 10_000)
		.flatMap(text => text.split(/(\s)|\b/))
		.filter(token => /^[\x20-\x7e]+$/.test(token ?? ''));
	const piece = fc.constantFrom(...new Set([...tokens, '\\', '\r', '\n', '\t', '\f', '=', "'", '"', '<', '__proto__']));
	const anyText = fc
		.oneof(
			fc.array(piece, {maxLength: 40}).map(pieces => pieces.join('')),
			// A good file with something put into it somewhere.
			fc
				.tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom(...short), fc.nat(), piece)
				.map(
					([mark, text, at, added]) =>
						(text.startsWith(mark) ? '' : mark) +
						text.slice(0, at % text.length) +
						added +
						text.slice(at % text.length),
				),
		)
		.map(text => text.toWellFormed());

	const editOrRefuse = (text: string, values: Values) => {
		try {
			return format.edit(text, values);
		} catch (error) {
			if (error instanceof WizardError && error.failure.type === 'config-not-editable') return undefined;
			throw error;
		}
	};

	it('never fails but with a refusal, and what it edits reads back, whatever the text and the values', () => {
		fc.assert(
			fc.property(anyText, anyValues, (text, values) => {
				const after = editOrRefuse(text, values);
				if (after === undefined) return void format.read(text);
				expect(format.read(after)).toEqual({...format.read(text), ...heldValues(format, values)});
				expect(format.edit(after, values)).toBe(after);
			}),
			{numRuns: runs(1000)},
		);
	});

	it('pollutes no prototype', () => {
		for (const [, text] of texts) {
			const values = format.read(text.replaceAll(names.clientId ?? '', '__proto__'));
			expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
			expect(Object.keys(values).filter(key => !Object.hasOwn(names, key))).toEqual([]);
		}
	});

	describe.skipIf(reader.missing)(`the real reader, F91`, () => {
		const read = (all: readonly string[]) => reader.read(all);

		it('agrees with what we read of any text, and finds all else as it was where we edit', () => {
			const samples = fc.sample(fc.tuple(anyText, anyValues), {
				numRuns: runs(1500),
				...(seed === undefined ? {} : {seed}),
			});
			const cases = [
				...texts.map(([, text]) => [text, sampleValues] as const),
				...refused.map(({text}) => [text, sampleValues] as const),
				...samples,
			].map(([text, values]) => ({text, values, after: editOrRefuse(text, values)}));
			const before = read(cases.map(({text}) => text));
			const after = read(cases.map(({text, after = text}) => after));
			for (const [index, {text, values, after: edited}] of cases.entries()) {
				expect(format.read(text), text).toEqual(toValues(names, settingsOf(before[index])));
				if (edited === undefined) continue;
				expect(after[index], edited).toMatchObject(named(values));
				expect(withoutOurs(after[index]), edited).toEqual(withoutOurs(before[index]));
			}
		});

		it('yields the very values from what we create and edit', () => {
			const samples = [
				...hostile.map(value => ({
					...sampleValues,
					clientSecret: value,
					refreshToken: `1//0${value}`,
					developerToken: value,
				})),
				...fc.sample(anyValues, runs(300)),
			];
			const written = samples.flatMap(values => [
				[format.create(values), values] as const,
				...texts
					.filter(([, text]) => text.length < 10_000)
					.map(([, text]) => [format.edit(text, values), values] as const),
			]);
			const results = read(written.map(([text]) => text));
			for (const [index, [text, values]] of written.entries()) {
				expect(results[index], text).toMatchObject(named(values));
			}
		});
	});

	const ours = new Set<string>([...Object.values(names), ...fixed]);
	const settingsOf = (settings: RealSettings | undefined) =>
		new Map(Object.entries(settings ?? {}).map(([name, value]) => [name, value ?? '']));
	const withoutOurs = (settings: RealSettings | undefined) =>
		Object.entries(settings ?? {})
			.filter(([name]) => !ours.has(name))
			.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
