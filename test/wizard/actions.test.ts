import {describe, expect, it} from 'vitest';
import type {WriteWarning} from '../../source/configs/write-warnings.js';
import type {Action} from '../../source/wizard/actions/action.js';
import {checkingActions} from '../../source/wizard/actions/checking.js';
import {consentActions} from '../../source/wizard/actions/consent.js';
import {deliverActions} from '../../source/wizard/actions/deliver.js';
import {failedActions} from '../../source/wizard/actions/failed.js';
import {previewActions} from '../../source/wizard/actions/preview.js';
import {revokeActions} from '../../source/wizard/actions/revoke.js';
import {signInActions} from '../../source/wizard/actions/sign-in.js';
import type {Note} from '../../source/wizard/note.js';
import {
	checkFailed,
	client,
	consent,
	deliver,
	failed,
	plan,
	preview,
	revoking,
	savedRuby,
	waiting,
	written,
} from '../helpers/states.js';

/** `enter confirm` for a key and what it asks for. */
const keysOf = (actions: readonly Action[]) => actions.map(({key, message}) => `${key} ${message.type}`);
const path = written.path;

describe('with the token', () => {
	it('undoes only what was written', () => {
		expect(keysOf(deliverActions({...deliver, deliveries: [{type: 'copied'}]}))).not.toContain('u undo');
		expect(keysOf(deliverActions({...deliver, deliveries: [{type: 'copied'}, savedRuby]}))).toContain('u undo');
	});

	const asking = {formatId: 'ruby', path} as const;
	const of = (failure: Extract<Note, {type: 'failure'}>['failure']): Note => ({type: 'failure', failure});
	const busy = of({type: 'config-busy', path});
	const byHand = of({type: 'config-not-editable', reason: 'no-section', lines: [], path});
	const full = of({type: 'config-disk-full', path});
	const usual = keysOf(deliverActions(deliver));

	it.each([
		['in place, where only that is possible', {asking, note: busy}, ['o write', 'f edit']],
		['by its lines, where nothing else is', {asking, note: byHand}, ['l copy-lines', 'f edit']],
		['at another path, where nothing else helps', {asking, note: full}, ['f edit']],
		[
			'at another path, where a working token stands',
			{asking, note: of({type: 'working-token-kept', path})},
			['f edit'],
		],
		[
			'no other way, where no file was the matter',
			{asking, note: of({type: 'config-unusable-value', key: 'clientId'})},
			[],
		],
		['no other way, where no file was asked for', {note: busy}, []],
		['no other way, where nothing failed', {asking, note: {type: 'undone', path}}, []],
	] as const)('offers a file %s', (_, said, more) => {
		expect(keysOf(deliverActions({...deliver, ...said})).filter(key => !usual.includes(key))).toEqual(more);
		expect(deliverActions({...deliver, ...said})).toHaveLength(usual.length + more.length);
	});

	it('leaves all to the flags while they are at work', () => {
		expect(deliverActions({...deliver, unattended: {left: 1, failures: []}})).toEqual([]);
	});
});

describe('elsewhere', () => {
	const noLink = {type: 'timed-out-request', host: 'oauth2.googleapis.com', seconds: 30} as const;

	it('opens a page after a failed check only where there is one', () => {
		expect(keysOf(checkingActions(checkFailed))).toEqual(['enter confirm', 'o open', 'a other-account', 'esc back']);
		const phase = {type: 'failed', check: 'accounts', failure: noLink} as const;
		expect(keysOf(checkingActions({...checkFailed, phase}))).toEqual(['enter confirm', 'a other-account', 'esc back']);
	});

	it.each([consent, client])('goes on from a failure with Enter, to the step $step', back => {
		expect(keysOf(failedActions({...failed, failure: noLink, back}))).toEqual(['enter confirm', 'esc back', 'q leave']);
	});

	it('asks Google only where nothing is being typed', () => {
		const others = ['s edit', 'h edit', 'esc back'];
		expect(keysOf(consentActions(consent))).toEqual(['enter confirm', ...others]);
		expect(keysOf(consentActions({...consent, editing: 'scope'}))).toEqual(others);
	});

	it('drops a scope only where one was added', () => {
		const more = {...consent, scopes: ['openid']};
		expect(keysOf(consentActions(more))).toEqual(['enter confirm', 's edit', 'd drop-scope', 'h edit', 'esc back']);
		expect(keysOf(consentActions({...more, editing: 'scope'}))).not.toContain('d drop-scope');
	});

	it('offers for a change what its warnings call for', () => {
		const usual = ['enter confirm', 'e edit', 'esc back'];
		const warned = (...types: readonly WriteWarning['type'][]) =>
			keysOf(
				previewActions({...preview, plan: {...plan, warnings: types.map(type => ({type, path}) as WriteWarning)}}),
			);
		expect(warned()).toEqual(usual);
		expect(warned('not-ignored-by-git')).toEqual(['enter confirm', 'i ignore-in-git', 'e edit', 'esc back']);
		expect(warned('readable-by-others')).toEqual(['enter confirm', 'm restrict-mode', 'e edit', 'esc back']);
		expect(previewActions({...preview, mode: 'writing'})).toEqual([]);
		expect(keysOf(previewActions({...preview, mode: 'planning'}))).toEqual(['esc back']);
	});

	it('opens the link and helps while the browser is waited for, and lets no key end a trade of the code', () => {
		const usual = ['o open', 'c copy', 'b choose-browser', '? help', 'esc back'];
		expect(keysOf(signInActions(waiting))).toEqual(usual);
		const exchanging = {...waiting, phase: {type: 'exchanging'}} as const;
		expect(signInActions(exchanging)).toEqual([]);
		expect(keysOf(signInActions({...exchanging, note: {type: 'retrying', attempt: 2}}))).toEqual(['esc back']);
	});

	it('takes a token back only when asked, and goes on from there', () => {
		expect(keysOf(revokeActions(revoking))).toEqual(['y revoke', 'esc back']);
		expect(revokeActions({...revoking, phase: 'revoking'})).toEqual([]);
		const revoked = {...revoking, phase: 'revoked'} as const;
		expect(keysOf(revokeActions(revoked))).toEqual(['enter confirm', 'q leave']);
		const held = {...revoked, from: {...deliver, deliveries: [savedRuby]}};
		expect(keysOf(revokeActions(held))).toEqual(['u undo', 'enter confirm', 'q leave']);
	});
});
