import {isAbsolute} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formats} from '../../source/configs/formats.js';
import {heldValues} from '../../source/configs/held-values.js';
import {sampleValues} from './sample-values.js';

describe.each(Object.entries(formats))('%s', (id, format) => {
	const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;

	it('stands in the table under its own name', () => {
		expect(format.id).toBe(id);
	});

	it('has absolute search paths that end in its file name', () => {
		const paths = format.searchPaths({env: {}, homeFolder: '/home/me', workingFolder: '/work'});
		expect(paths.every(isAbsolute)).toBe(true);
		for (const path of paths) expect(path.endsWith(`/${format.fileName}`)).toBe(true);
	});

	it('has a first program that fits into 80 columns, so that it can be copied', () => {
		for (const line of format.usage({}).code.split('\n')) expect(line.length, line).toBeLessThanOrEqual(75);
	});

	it.each([sampleValues, compulsory])('reads back what it creates, %#', values => {
		expect(format.read(format.create(values))).toEqual(heldValues(format, values));
	});

	it('tells a placeholder from a value', () => {
		const values = heldValues(format, {...sampleValues, refreshToken: 'INSERT_REFRESH_TOKEN_HERE'});
		const {refreshToken: _, ...others} = values;
		expect(format.readAll(format.create(values))).toEqual(values);
		expect(format.read(format.create(values))).toEqual(others);
	});

	it('sets one value alone, and changes nothing else', () => {
		const text = format.create(sampleValues).replaceAll(/^.*(?:use_proto_plus|OAuth2Mode).*\n/gm, '');
		const edited = format.edit(text, {refreshToken: '1//0other'});
		expect(edited).toBe(text.replace(sampleValues.refreshToken, '1//0other'));
	});

	it('changes nothing in what it has created', () => {
		const text = format.create(sampleValues);
		expect(format.edit(text, sampleValues)).toBe(text);
	});

	it('reads nothing from an empty file', () => {
		expect(format.read('')).toEqual({});
	});

	it('has every value in its snippet', () => {
		for (const value of Object.values(heldValues(format, sampleValues))) {
			expect(format.snippet(sampleValues)).toContain(value);
		}
	});
});
