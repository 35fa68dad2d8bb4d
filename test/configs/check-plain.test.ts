import {expect, it} from 'vitest';
import {checkPlain} from '../../source/configs/check-plain.js';
import {failureOf} from './workspace.js';

const id = {name: 'client_id', line: 1, isPlain: true};
const secret = {name: 'client_secret', line: 4, isPlain: false};

const refused = (...wanted: readonly string[]) =>
	failureOf(async () => checkPlain([id, secret], new Map(wanted.map(name => [name, 'x']))));

it.each([
	['nothing is set', []],
	['others are set that are there', ['client_id']],
])('leaves a computed setting alone where %s', async (_, wanted) => {
	expect(await refused(...wanted)).toBeUndefined();
});

it.each([
	['it is to be set', ['client_secret']],
	['it is among those to be set', ['client_id', 'client_secret']],
	['another one is added', ['refresh_token']],
	['one is added and one is set', ['client_id', 'refresh_token']],
])('refuses a computed setting where %s', async (_, wanted) => {
	expect(await refused(...wanted)).toMatchObject({type: 'config-not-editable', lines: [4], key: 'client_secret'});
});

it('minds nothing where all are plain', () => {
	expect(() => checkPlain([id], new Map([['refresh_token', 'x']]))).not.toThrow();
});
