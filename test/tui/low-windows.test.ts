import {describe, expect, it} from 'vitest';
import type {WritePlan} from '../../source/configs/plan-write.js';
import type {TreeAccount} from '../../source/google/ads/account.js';
import type {State} from '../../source/wizard/state.js';
import {frameAfter} from '../helpers/frame-at.js';
import * as samples from '../helpers/states.js';

const styles = new RegExp(`${'\u001B'}\\[[\\d;]*m`, 'g');
const end = '\u001B[F';
const down = '\u001B[B';
const usual = {columns: 80, rows: 24};
const low = {columns: 40, rows: 12};

const shown = async (state: State, size: typeof usual, keys: readonly string[] = []) =>
	(await frameAfter(state, size, keys)).replaceAll(styles, '');

const {preview, plan, accounts, agency, client, consent, typedClient} = samples;

/** A file that says a lot about itself. */
const path = '/home/ada/projects/reports/config/google-ads.yaml';
const crowded: WritePlan = {
	...plan,
	path,
	resolvedPath: path,
	created: false,
	mode: 0o644,
	replaced: {refreshToken: '1//••••1234', clientId: '111-old.apps.googleusercontent.com'},
	backupPath: `${path}.adsauth-20261128-165357.bak`,
	diff: Array.from(
		{length: 9},
		(_, index) => ({type: 'same', text: `line ${index + 1}`, lineNumber: index + 1}) as const,
	),
	warnings: [
		{type: 'readable-by-others', path, mode: 0o644},
		{type: 'not-ignored-by-git', path},
		{type: 'not-ignored-by-git', path: `${path}.adsauth-20261128-165357.bak`},
	],
} as unknown as WritePlan;

describe('a change that says a lot', () => {
	it.each([usual, low])('is seen, and to its end, in $columns x $rows', async size => {
		const state: State = {...preview, plan: crowded};
		expect(await shown(state, size)).toMatch(/line 1\n/);
		expect(await shown(state, size)).toMatch(/1-\d of 9/);
		expect(await shown(state, size, [end])).toMatch(/line 9\n/);
		const downs = Array.from({length: 9}, () => down);
		expect(await shown(state, size, downs)).toMatch(/line 9\n/);
	});

	it('says in a low window first what to mind', async () => {
		expect(await shown({...preview, plan: crowded}, low)).toContain('! Other users of this machine');
	});

	it('leaves a sign where some of what it says has no room', async () => {
		expect(await shown({...preview, plan: crowded}, low)).toContain('…\n');
	});
});

describe.each([usual, low])('what is typed is seen in $columns x $rows', size => {
	const bad = {type: 'failure', failure: {type: 'client-id-invalid', seen: 'my-client'}} as const;
	const scopes = Array.from({length: 4}, (_, index) => `https://www.googleapis.com/auth/scope-${index}`);

	it.each<readonly [string, State]>([
		['a path', {...preview, plan: crowded, mode: 'editing-path'}],
		['a path that was refused', {...preview, plan: crowded, mode: 'editing-path', note: bad}],
		['a scope', {...consent, scopes, editing: 'scope'}],
		['a scope that was refused', {...consent, scopes, editing: 'scope', note: bad}],
		['a client ID', {...typedClient, type: 'desktop'}],
		['a client ID that was refused', {...typedClient, type: 'desktop', note: bad}],
		['a path of a client', {...client, typing: true, note: bad}],
	])('%s', async (_, state) => {
		expect(await shown(state, size, ['x'])).toContain('x▏');
	});
});

describe.each([usual, low])('the focus of a list is seen in $columns x $rows', size => {
	const many: readonly TreeAccount[] = Array.from({length: 30}, (_, index) => ({
		...agency,
		id: String(1_000_000_000 + index),
		rootId: String(1_000_000_000 + index),
		name: `Shop ${index}`,
	}));
	const note = {type: 'failure', failure: {type: 'client-file-service-account'}} as const;

	it.each<readonly [string, State]>([
		['accounts', {...accounts, tree: many}],
		['accounts, with a note', {...accounts, tree: many, note}],
		['clients, with a note', {...client, note}],
		['commands', samples.choosingCommand],
		['error pages', {...samples.waiting, help: 'list'}],
	])('%s', async (_, state) => {
		expect(await shown(state, size)).toContain('❯');
		expect(await shown(state, size, [end])).toContain('❯');
		expect(await shown(state, size, [end])).not.toMatch(/❯ *\n/);
	});
});

it('a narrow window names the manager that is asked about', async () => {
	const login = {id: agency.id, name: 'Example Agency'};
	const state: State = {...accounts, proposal: {account: {id: samples.garden.id, name: 'Garden Centre'}, login}};
	expect(await shown(state, low)).toMatch(/^ +Example Agency 123-456-7890$/m);
	expect(await shown(state, usual)).not.toMatch(/^ +Example Agency/m);
});

it('a list that is cut says so', async () => {
	expect(await shown(samples.choosingCommand, usual)).toMatch(/1-\d+ of \d+, ↑↓ for the rest/);
	expect(await shown(samples.targets, usual)).not.toContain('↑↓ for the rest');
});
