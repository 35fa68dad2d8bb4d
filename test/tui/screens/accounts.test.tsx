import {describe, expect, it} from 'vitest';
import type {TreeAccount} from '../../../source/google/ads/account.js';
import type {AccountsState} from '../../../source/wizard/state.js';
import {pasted, showScreen} from '../../helpers/show-screen.js';
import {accounts, agency, closed, corner, garden, loadingAccounts} from '../../helpers/states.js';

const login = {id: agency.id, name: 'Example Agency'};
const proposing: AccountsState = {...accounts, proposal: {account: {id: garden.id, name: 'Garden Centre'}, login}};
const chosen = (account: TreeAccount) => ({type: 'choose-account', account}) as const;
const many: readonly TreeAccount[] = Array.from({length: 30}, (_, index) => ({
	...corner,
	id: String(1_000_000_000 + index),
	rootId: String(1_000_000_000 + index),
	name: `Shop ${index}`,
}));

describe('accounts screen', () => {
	it('shows the tree', () => {
		expect(showScreen(accounts).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Account   which account will you call?

			   Filter: ▏  4 accounts
			   ❯ Example Agency 123-456-7890  manager
			       Garden Centre 678-901-2345
			       Old Shoe Shop 456-789-0123  canceled
			     Corner Café 901-234-5678
			   A manager becomes the login customer; for an account below one, its manager does.

			 type to filter · ↑↓ move · enter choose · tab skip · esc back · ctrl+c quit"
		`);
	});

	it('shows what is there while the rest loads', () => {
		expect(showScreen(loadingAccounts).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Account   which account will you call?

			   Filter: ▏  1 account
			   ❯ Example Agency 123-456-7890  manager
			   ⠋ loading the accounts below... 1 so far

			 type to filter · ↑↓ move · enter choose · tab skip · esc back · ctrl+c quit"
		`);
	});

	it('offers nothing but to load again where loading has failed at once', async () => {
		const screen = showScreen({...loadingAccounts, tree: [], walk: 'failed'});
		expect(screen.frame()).toMatch(/\n enter try again · tab [^·]* · esc back · ctrl\+c quit$/);
		expect(await screen.press('enter')).toEqual([{type: 'confirm'}]);
	});

	it('waits for no more once loading has failed', () => {
		const frame = showScreen({...loadingAccounts, walk: 'failed'}).frame();
		expect(frame).toContain('Example Agency 123-456-7890');
		expect(frame).not.toContain('loading');
	});

	it('marks what can’t or shouldn’t be called', () => {
		const tree: readonly TreeAccount[] = [
			{...agency, skipped: 'CUSTOMER_NOT_ENABLED'},
			{...garden, testAccount: true, hidden: true},
			{id: '1111111111', rootId: '1111111111', level: 0, status: 'NOT_ENABLED'},
		];
		const frame = showScreen({...accounts, tree}).frame();
		expect(frame).toContain('Example Agency 123-456-7890  manager, not opened: CUSTOMER_NOT_ENABLED');
		expect(frame).toContain('Garden Centre 678-901-2345  test account, hidden');
		expect(frame).toContain('111-111-1111  not enabled');
	});

	it('asks whether the manager is the login customer', () => {
		expect(showScreen(proposing).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Account   use Example Agency 123-456-7890 as the login customer?

			   You reach Garden Centre 678-901-2345 through this manager, so calls to it need the manager's ID
			   as login customer ID.

			 enter yes · esc back to the list · ctrl+c quit"
		`);
	});

	it.each([
		['a part of the name', 'gard', garden],
		['capitals and accents', 'CAFE', corner],
		['a number with dashes', '678-901', garden],
		['a number without', '6789012345', garden],
		['several words', 'cafe 901', corner],
	])('finds by %s', async (_, typed, account) => {
		const screen = showScreen(accounts);
		expect(await screen.press(...typed.split(''), 'enter')).toEqual([chosen(account)]);
		expect(screen.frame()).toContain(`Filter: ${typed}`);
		expect(screen.frame()).toContain('1 of 4 accounts');
	});

	it('names the managers of what is found', async () => {
		const screen = showScreen(accounts);
		await screen.press('g', 'a', 'r', 'd');
		expect(screen.frame()).toContain('❯ Garden Centre 678-901-2345  in Example Agency');
	});

	it('says when nothing is found, and takes no Enter then', async () => {
		const screen = showScreen(accounts);
		expect(await screen.press('x', 'y', 'z', 'enter')).toEqual([]);
		expect(screen.frame()).toContain('No account has this in its name or number.');
	});

	it.each([
		['enter', [], agency],
		['down', ['down'], garden],
		['down, twice', ['down', 'down'], closed],
		['up, around the end', ['up'], corner],
		['down, around the end', ['down', 'down', 'down', 'down'], agency],
		['end', ['end'], corner],
		['end, home', ['end', 'home'], agency],
	] as const)('%s', async (_, keys, account) => {
		expect(await showScreen(accounts).press(...keys, 'enter')).toEqual([chosen(account)]);
	});

	it('moves by pages, and draws no more than there is room for', async () => {
		const screen = showScreen({...accounts, tree: many});
		expect(screen.frame().match(/Shop \d+/g)).toHaveLength(9);
		expect(await screen.press('pgdn', 'enter')).toEqual([chosen(many[9]!)]);
		expect(await screen.press('pgdn', 'pgup', 'pgup', 'enter')).toEqual([chosen(many[9]!), chosen(many[0]!)]);
		expect((await screen.press('end', 'pgdn', 'enter')).at(-1)).toEqual(chosen(many[29]!));
	});

	it.each([
		['backspace', ['c', 'l', 'backspace', 'backspace'], 'Filter: ▏'],
		['ctrl+u', ['c', 'l', 'ctrl+u'], 'Filter: ▏'],
		['esc clears first', ['c', 'l', 'esc'], 'Filter: ▏'],
		['a paste', [pasted('678-901-2345\n')], 'Filter: 678-901-2345▏'],
		['several keys at once', ['corner'], 'Filter: corner▏'],
	] as const)('the filter: %s', async (_, keys, shown) => {
		const screen = showScreen(accounts);
		expect(await screen.press(...keys)).toEqual([]);
		expect(screen.frame()).toContain(shown);
	});

	it('takes an Enter that comes together with what was typed', async () => {
		expect(await showScreen(accounts).press('corner\r')).toEqual([chosen(corner)]);
	});

	it.each([
		['tab', accounts, ['tab'], {type: 'skip'}],
		['esc', accounts, ['esc'], {type: 'back'}],
		['esc, after the filter is cleared', accounts, ['c', 'esc', 'esc'], {type: 'back'}],
		['proposal: enter', proposing, ['enter'], {type: 'confirm'}],
		['proposal: esc', proposing, ['esc'], {type: 'back'}],
		['ctrl+c', accounts, ['ctrl+c'], {type: 'quit', exitCode: 130}],
	] as const)('%s', async (_, state, keys, message) => {
		expect(await showScreen(state).press(...keys)).toEqual([message]);
	});

	it('takes no letter for a key', async () => {
		expect(await showScreen(accounts).press('q', 't', 'a')).toEqual([]);
	});

	it('shows names as plain text', () => {
		const tree = [{...agency, name: 'a\u001B]0;TITLE\u0007\u001B[2Jb\u202Ec'}];
		const frame = showScreen({...accounts, tree}).frame();
		expect(frame).toContain('abc 123-456-7890');
	});

	it('says why an account can’t be chosen', () => {
		const note = {type: 'account-not-usable', id: closed.id, name: 'Old Shoe Shop', reason: 'CANCELED'} as const;
		expect(showScreen({...accounts, note}).frame()).toContain(
			"Old Shoe Shop 456-789-0123 can't be called (CANCELED). Choose another account.",
		);
	});
});
