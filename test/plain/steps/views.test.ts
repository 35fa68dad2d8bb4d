import {describe, expect, it} from 'vitest';
import {wholeView} from '../../../source/plain/news.js';
import {reactionTo} from '../../../source/plain/reaction.js';
import {viewOf} from '../../../source/plain/steps/index.js';
import {errorPages} from '../../../source/wizard/explain/error-pages.js';
import type {Step} from '../../../source/wizard/state.js';
import {update} from '../../../source/wizard/update.js';
import {plainStates as states} from '../../helpers/plain-states.js';
import * as samples from '../../helpers/states.js';

const {accounts, consent, deliver, garden, grant, signIn, waiting} = samples;

it('has a sample of every step', () => {
	const steps: Record<Step, true> = {
		client: true,
		'typed-client': true,
		start: true,
		consent: true,
		'sign-in': true,
		checking: true,
		accounts: true,
		deliver: true,
		revoke: true,
		targets: true,
		pipe: true,
		preview: true,
		done: true,
		failed: true,
		stopped: true,
	};
	expect(new Set(Object.values(states).map(({step}) => step))).toEqual(new Set(Object.keys(steps)));
});

it('says each in sentences', async () => {
	const said = Object.entries(states).map(([name, state]) =>
		[`=== ${name}`, ...wholeView(viewOf(state)), ''].join('\n'),
	);
	await expect(said.join('\n')).toMatchFileSnapshot('./said.txt');
});

it('says where the browser ends with another program at the port', () => {
	const notListening = {type: 'port-taken', host: '127.0.0.1', port: 8976} as const;
	const lines = viewOf({...waiting, phase: {type: 'waiting', signIn: {...signIn, notListening}}}).lines;
	expect(lines.at(-1)).toContain('a page of the program that holds the port');
});

it('names a scope that was not granted', () => {
	const {checked, unchecked} = samples;
	const from = {...unchecked, asked: {...consent, scopes: ['openid']}};
	expect(viewOf({...checked, from}).lines).toContain("Asked for, but not granted: openid. Google Ads doesn't need it.");
});

describe.each(Object.entries(states))('%s', (name, state) => {
	const view = viewOf(state);

	it('holds no secret but the one that was asked for, and nothing that moves', () => {
		const text = wholeView(view).join('\n');
		expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
		expect(text).not.toContain(samples.desktop.clientSecret);
		if (name !== 'deliver, revealed') expect(text).not.toContain(grant.refreshToken);
	});

	it('leads somewhere with each choice', () => {
		for (const [index, {reaction}] of view.choices.entries()) {
			expect(reactionTo(view, ` ${index + 1} `)).toBe(reaction);
			if (reaction.type !== 'send') continue;
			const [after, ...commands] = update(state, reaction.message);
			expect([after !== state, commands.length > 0]).toContain(true);
		}
	});

	it('needs an answer, or goes on by itself', () => {
		expect(view.isBusy === true || view.choices.length > 0 || view.text !== undefined).toBe(true);
	});
});

describe('what is typed', () => {
	const send = (message: object) => ({type: 'send', message});

	it.each([
		['client', '~/x.json', send({type: 'text', text: '~/x.json'})],
		['client, typing a path', '1', send({type: 'text', text: '1'})],
		['client, typing a path', '', send({type: 'back'})],
		['typed-client, its ID', '1-x', send({type: 'text', text: '1-x'})],
		['typed-client, its secret', '', send({type: 'back'})],
		['consent, adding a scope', 'openid', send({type: 'text', text: 'openid'})],
		['consent, choosing the account', '', send({type: 'text', text: ''})],
		['sign-in', 'http://x', send({type: 'text', text: 'http://x'})],
		['sign-in, error pages', 'http://x', send({type: 'text', text: 'http://x'})],
		['accounts', ' garden ', {type: 'search', typed: 'garden'}],
		['accounts', '678', {type: 'search', typed: '678'}],
		['pipe, a command', 'cat', send({type: 'text', text: 'cat'})],
		['preview, another path', 'x', send({type: 'text', text: 'x'})],
		['deliver', 'x', {type: 'say', lines: ['Type a number from 1 to 10; then press Enter.']}],
		['deliver', '99', {type: 'say', lines: ['Type a number from 1 to 10; then press Enter.']}],
	] as const)('%s: %j', (name, line, reaction) => {
		expect(reactionTo(viewOf(states[name]!), line)).toEqual(reaction);
	});

	it('has a question said again where it is nothing', () => {
		const view = viewOf(deliver);
		expect(reactionTo(view, '')).toEqual({type: 'say', lines: wholeView(view)});
	});
});

it('offers the secret unseen, and only that', () => {
	const unseen = Object.keys(states).filter(name => viewOf(states[name]!).text?.isSecret);
	expect(unseen).toEqual(['typed-client, its secret']);
});

it('shows the whole link where it is asked for', () => {
	const {choices} = viewOf(waiting);
	expect(choices.map(({reaction}) => reaction)).toContainEqual({type: 'say', lines: [signIn.consentUrl]});
});

it('lists every error page', () => {
	const {choices} = viewOf({...waiting, help: 'list'});
	expect(choices).toHaveLength(errorPages.length + 1);
});

describe('accounts', () => {
	const many = Array.from({length: 45}, (_, index) => ({
		...garden,
		id: String(1_000_000_000 + index),
		name: `Shop ${index}`,
		level: 0,
		rootId: String(1_000_000_000 + index),
		parentId: undefined,
	})).map(({parentId: _, ...account}) => account);
	const all = {...accounts, tree: many};

	it('are no more than 20 at once, and say so', () => {
		const {lines, choices} = viewOf(all);
		expect(lines[0]).toBe('45 of 45 accounts; the first 20:');
		expect(choices).toHaveLength(22);
	});

	it('are found by part of a name or of a number', () => {
		const {lines, choices} = viewOf(all, '100-000-004');
		expect(lines[0]).toBe('5 of 45 accounts with "100-000-004" in the name or number:');
		expect(choices.map(({label}) => label)).toEqual([
			...[0, 1, 2, 3, 4].map(digit => `Shop 4${digit} 100-000-004${digit}`),
			'All accounts',
			'Skip: name no login customer',
			'Back',
		]);
		expect(viewOf(all, '100-000-0044').choices[0]?.label).toBe('Shop 44 100-000-0044');
		expect(viewOf(all, 'nothing').choices).toHaveLength(3);
	});

	it('are offered as far as they have come where loading has failed', () => {
		const {choices, isBusy} = viewOf({...accounts, walk: 'failed'});
		expect(choices).toEqual([expect.objectContaining({label: 'Try again'}), ...viewOf(accounts).choices]);
		expect(isBusy).toBeUndefined();
	});

	it('tell where they are and what is odd about them', () => {
		expect(viewOf(accounts).choices.map(({label}) => label)).toEqual([
			'Example Agency 123-456-7890, manager',
			'Garden Centre 678-901-2345, in Example Agency',
			'Old Shoe Shop 456-789-0123, canceled, in Example Agency',
			'Corner Café 901-234-5678',
			'Skip: name no login customer',
			'Back',
		]);
	});
});

it('never leaves the sandbox unnamed', () => {
	expect(viewOf({...consent, session: samples.sandboxSession}).title).toMatch(/^SANDBOX/);
});
