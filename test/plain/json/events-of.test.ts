import {describe, expect, it} from 'vitest';
import {eventsOf} from '../../../source/plain/json/events-of.js';
import type {State} from '../../../source/wizard/state.js';
import {expectEvent} from '../../helpers/expect-event.js';
import {
	agency,
	checked,
	checkFailed,
	checking,
	client,
	consent,
	corner,
	deliver,
	desktop,
	done,
	failed,
	grant,
	savedRuby,
	signIn,
	stopped,
	typedClient,
	unchecked,
	waiting,
} from '../../helpers/states.js';

const masked = {showToken: false};
const scope = 'https://www.googleapis.com/auth/adwords';
const failure = {type: 'ads-no-accounts'} as const;
const looking: State = {step: 'client', session: client.session, typing: false};
const clientEvent = {event: 'client', type: 'desktop', clientId: desktop.clientId, projectId: 'ads-reports'};
const tokenEvents = [{event: 'granted'}, {event: 'token', refreshToken: '1//••••mnop', scopes: [scope]}];
const written = {event: 'written', format: 'ruby', path: '/home/me/google_ads_config.rb', created: true};
const noted = {note: {type: 'failure', failure: {type: 'client-file-array'}}} as const;
const unattended = {...deliver, unattended: {left: 1, failures: []}};
const {projectId: _, ...nameless} = desktop;

const transitions: ReadonlyArray<readonly [name: string, from: State, to: State, events: readonly object[]]> = [
	['a client', looking, consent, [clientEvent]],
	[
		'a client whose file names no project',
		looking,
		{...consent, client: nameless},
		[{...clientEvent, projectId: '104712345678'}],
	],
	['a client that is none', looking, {...client, ...noted}, [expect.objectContaining({code: 'client-file-array'})]],
	[
		'a client without its secret',
		looking,
		{...typedClient, ...noted},
		[expect.objectContaining({code: 'client-file-array'})],
	],
	[
		'a failure before the client counts',
		looking,
		{...failed, back: client},
		[expect.objectContaining({event: 'failed'})],
	],
	['the port', consent, {...waiting, phase: {type: 'opening'}}, []],
	[
		'the wait',
		{...waiting, phase: {type: 'opening'}},
		{...waiting, asked: {...consent, scopes: ['openid']}},
		[
			{
				event: 'consent',
				url: signIn.consentUrl,
				link: signIn.link,
				redirectUri: signIn.redirectUri,
				scopes: [scope, 'openid'],
				expiresAt: '1970-01-01T00:26:40.000Z',
			},
		],
	],
	['a second', waiting, {...waiting, now: waiting.now + 1000}, []],
	[
		'a stray request',
		waiting,
		{...waiting, ignored: {count: 1, last: 'prefetch'}},
		[{event: 'ignored', reason: 'prefetch', count: 1}],
	],
	['an answer', waiting, {...waiting, phase: {type: 'exchanging'}}, []],
	['a refusal', waiting, failed, [expect.objectContaining({event: 'failed', code: 'consent-denied'})]],
	['the token', waiting, checking, tokenEvents],
	['the token, unchecked', waiting, unchecked, tokenEvents],
	[
		'a token that ends',
		waiting,
		{...unchecked, grant: {...grant, refreshTokenExpiresAt: new Date('2026-11-30T00:00:00Z')}},
		[{event: 'granted'}, {...tokenEvents[1], expiresAt: '2026-11-30T00:00:00.000Z'}],
	],
	[
		'the proof',
		checking,
		checked,
		[
			{
				event: 'verified',
				accounts: [
					{id: agency.id, name: 'Example Agency', manager: true},
					{id: corner.id, name: 'Corner Café', manager: false},
				],
			},
		],
	],
	['the proof, once', checked, deliver, []],
	['a check that failed', checking, checkFailed, [expect.objectContaining({code: 'ads-api-disabled'})]],
	['a check that failed, once', checkFailed, {...unchecked, proof: {type: 'failed', failure}}, []],
	['a file', unattended, {...unattended, deliveries: [savedRuby]}, [written]],
	[
		'a file that was not written',
		unattended,
		{...unattended, unattended: {left: 0, failures: [failure]}},
		[expect.objectContaining({event: 'failed', code: 'ads-no-accounts'})],
	],
	['the last file', unattended, done, [written, {event: 'done'}]],
	[
		'a copy at the end',
		{...unattended, deliveries: [savedRuby]},
		{...done, deliveries: [savedRuby, {type: 'copied'}]},
		[{event: 'copied'}, {event: 'done'}],
	],
	['an end that is not all well', {...deliver, unattended: {left: 0, failures: [failure]}}, done, [written]],
	[
		'an end after a check that failed',
		{...unchecked, proof: {type: 'failed', failure}},
		{...done, proof: {type: 'failed', failure}, deliveries: []},
		[],
	],
	['an end by a signal', waiting, stopped, []],
	['leaving a failure', failed, stopped, []],
];

describe('eventsOf', () => {
	it.each(transitions)('%s', (_, from, to, events) => {
		const told = eventsOf(from, to, masked);
		expect(told).toEqual(events);
		for (const event of told) expectEvent(event);
		expect(JSON.stringify(told)).not.toContain('canary');
	});

	it('tells the whole token only where that is asked for', () => {
		expect(eventsOf(waiting, checking, {showToken: true})[1]).toMatchObject({refreshToken: grant.refreshToken});
	});

	it('names the page that fixes a failure as the last step', () => {
		const [event] = eventsOf(checking, checkFailed, masked);
		expect(event).toMatchObject({fix: expect.arrayContaining([expect.stringMatching(/^https:/)])});
	});
});
