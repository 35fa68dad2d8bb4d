import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import type {AdsauthEvent} from '../../../schema/events.js';
import {eventSchema, type JsonEvent} from '../../../source/plain/json/events.js';
import {eventsDeclaration} from '../../helpers/event-declaration.js';
import {eventsDocument} from '../../helpers/event-schema.js';
import {expectEvent} from '../../helpers/expect-event.js';

type DeepReadonly<T> = {readonly [K in keyof T]: DeepReadonly<T[K]>};

describe('what is published of the events', () => {
	it('is made from their schemas', async () => {
		const json = `${JSON.stringify(eventsDocument, null, '\t')}\n`;
		await expect(json).toMatchFileSnapshot('../../../schema/events.json');
		await expect(eventsDeclaration).toMatchFileSnapshot('../../../schema/events.d.ts');
	});

	it('has the same types as ours', () => {
		// Either direction fails to compile when they differ.
		const published = (event: JsonEvent): AdsauthEvent => event;
		const ours = (event: AdsauthEvent): DeepReadonly<JsonEvent> => event;
		expect(ours(published({event: 'done'}))).toEqual({event: 'done'});
	});
});

describe('the published schema', () => {
	it.each([
		[{event: 'done'}, true],
		[{event: 'ignored', reason: 'prefetch', count: 2}, true],
		[{event: 'verified', accounts: [{id: '1'}, {id: '2', name: 'x', manager: false}]}, true],
		[{event: 'written', format: 'env', path: '/x', created: true}, true],
		[{event: 'nope'}, false],
		[{event: 'done', more: 1}, false],
		[{event: 'ignored', reason: 'weather', count: 2}, false],
		[{event: 'ignored', reason: 'prefetch', count: 2.5}, false],
		[{event: 'verified', accounts: [{name: 'x'}]}, false],
		[{event: 'token', refreshToken: 'x'}, false],
		[{event: 'failed', code: 'x', title: 'x', cause: 'x', fix: 'x'}, false],
	])('takes %j: %s', (event, isGood) => {
		expect(v.safeParse(eventSchema, event).success).toBe(isGood);
		if (isGood) expectEvent(event);
		else expect(() => expectEvent(event)).toThrow();
	});
});
