import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {speak} from '../../source/language/languages.js';
import type {State} from '../../source/wizard/state.js';
import {frameAt} from '../helpers/frame-at.js';
import * as samples from '../helpers/states.js';

const states = Object.entries<unknown>(samples).filter((entry): entry is [string, State] => {
	const [, sample] = entry;
	return typeof sample === 'object' && sample !== null && 'step' in sample;
});

const styles = new RegExp(`${'\u001B'}\\[[\\d;]*m`, 'g');

/** As a terminal counts it; all of our samples' characters are one column wide. */
const width = (line: string) => Array.from(line.replaceAll(styles, '')).length;

const sizes = [
	[200, 60],
	[80, 24],
	[40, 12],
	[20, 5],
	[12, 3],
] as const;
const windows = (['en', 'fr'] as const).flatMap(language => sizes.map(size => [language, ...size] as const));

describe.each(windows)('F96: in %s, in a window of %i x %i', (language, columns, rows) => {
	beforeAll(() => speak(language));
	afterAll(() => speak('en'));

	it.each(states)('%s fits, with its title and the way out', (_, state) => {
		const lines = frameAt(state, {columns, rows}).map(line => line.replaceAll(styles, ''));
		expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
		// Both are left in the scrollback, as long as they are.
		if (state.step === 'done' || state.step === 'stopped') return;
		expect(lines.length).toBeLessThan(rows);
		expect(lines.some(line => /^ [●✘✔] \S/.test(line))).toBe(true);
		expect(lines.at(-1)).toMatch(/(\^C|ctrl\+c) (quit|quitter)$/);
	});
});

it('the smallest windows keep the word SANDBOX', () => {
	const session = samples.sandboxSession;
	const lines = frameAt({...samples.consent, session}, {columns: 20, rows: 5});
	expect(lines[0]).toContain('SANDBOX');
});

it('the box for the address is seen in a low window, however long the reason is that no port is open', () => {
	const {isBrowserOpen: _, ...unopened} = samples.waiting;
	const notListening = {type: 'port-taken', host: '127.0.0.1', port: 8080} as const;
	const {signIn} = samples;
	const state: State = {...unopened, phase: {type: 'waiting', signIn: {...signIn, browserIsHere: true, notListening}}};
	expect(frameAt(state, {columns: 40, rows: 12}).join('\n')).toContain('▏');
});

it.each([
	['en', 'Open the long link on your computer.'],
	['fr', 'Ouvrez le long lien sur votre poste.'],
] as const)('a low window says on one line where the long link is to be opened: %s', async (language, words) => {
	await speak(language);
	onTestFinished(() => speak('en'));
	const signIn = {...samples.signIn, browserIsHere: false};
	const state: State = {...samples.waiting, phase: {type: 'waiting', signIn}};
	expect(frameAt(state, {columns: 40, rows: 12}).join('\n')).toContain(words);
});

it('a revealed token that a window has no room for is not shown: it would stay in the scrollback', () => {
	const token = samples.grant.refreshToken;
	const revealed = {
		...samples.deliver,
		revealed: true,
		grant: {...samples.grant, refreshToken: token.padEnd(103, 'x')},
	};
	expect(frameAt(revealed, {columns: 40, rows: 12}).join('')).toContain(token);
	const small = frameAt(revealed, {columns: 20, rows: 5}).join('\n');
	expect(small).not.toContain(token.slice(0, 10));
	expect(small).toMatch(/too\s+small/);
});
