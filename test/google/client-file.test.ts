import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseClient} from '../../source/google/client-file.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {runs} from '../helpers/sized.js';
import {clientId, clientSecret, desktopFields, desktopJson, failureOf, webJson} from './client-samples.js';

const desktopClient = {
	type: 'desktop',
	clientId,
	clientSecret,
	projectId: 'ads-reports',
	redirectUris: ['http://localhost'],
};

describe('parseClient', () => {
	it('takes a desktop client from bytes and from text', () => {
		expect(parseClient(desktopJson())).toEqual(desktopClient);
		expect(parseClient(new TextEncoder().encode(desktopJson()))).toEqual(desktopClient);
	});

	it('takes a web client', () => {
		expect(parseClient(webJson({redirect_uris: ['https://example.com/cb']}))).toEqual({
			...desktopClient,
			type: 'web',
			redirectUris: ['https://example.com/cb'],
		});
	});

	it('prefers the desktop client where a file has both', () => {
		const both = JSON.stringify({web: {...desktopFields, client_secret: 'other'}, installed: desktopFields});
		expect(parseClient(both)).toEqual(desktopClient);
	});

	it('takes the web client where the desktop one is null', () => {
		expect(parseClient(JSON.stringify({installed: null, web: desktopFields})).type).toBe('web');
	});

	it('F74: __proto__ keys leave the prototype alone and count for nothing', () => {
		const own = `{"__proto__": {"polluted": true, "installed": ${JSON.stringify(desktopFields)}}}`;
		expect(failureOf(() => parseClient(own))).toEqual({type: 'client-file-unknown', keys: ['__proto__']});

		const inner = desktopJson().replace('{"client_id"', '{"__proto__": {"polluted": true}, "client_id"');
		const client = parseClient(inner);
		expect(client).toEqual(desktopClient);
		expect(Object.getPrototypeOf(client)).toBe(Object.prototype);
		expect('polluted' in {}).toBe(false);
	});

	it('F75: keys that could redirect or reconfigure requests are ignored', () => {
		const smuggling = {
			endpoints: {oauth2TokenUrl: 'http://evil.example'},
			transporterOptions: {proxy: 'http://evil.example'},
			universe_domain: 'evil.example',
		};
		expect(parseClient(desktopJson(smuggling))).toEqual(desktopClient);
	});

	it('names whatever is neither', () => {
		expect(failureOf(() => parseClient('[]'))).toEqual({type: 'client-file-array'});
		expect(failureOf(() => parseClient('{"other": 1}'))).toEqual({type: 'client-file-unknown', keys: ['other']});
	});

	it('throws nothing but WizardError, and never the secret, whatever the file holds', () => {
		const value = fc.oneof(
			fc.jsonValue(),
			fc.constantFrom<unknown>(
				clientSecret,
				`****${clientSecret}`,
				` ${clientSecret}`,
				clientId,
				null,
				[],
				['urn:x'],
				{},
			),
		);
		const section = fc.record(
			{
				client_id: fc.oneof(fc.constant(clientId), value),
				client_secret: fc.oneof(fc.constant(clientSecret), value),
				project_id: value,
				redirect_uris: fc.oneof(fc.array(fc.webUrl()), value),
				token_uri: fc.oneof(fc.constant(desktopFields.token_uri), fc.webUrl()),
				extra: value,
			},
			{requiredKeys: []},
		);
		const document = fc.record(
			{installed: section, web: section, type: value, key: value, [clientId]: value},
			{requiredKeys: []},
		);
		const content = fc.oneof(
			{weight: 3, arbitrary: document.map(content => JSON.stringify(content))},
			// Mistakes anywhere in a good file
			fc
				.tuple(fc.nat(500), fc.string())
				.map(([at, text]) => desktopJson().slice(0, at) + text + desktopJson().slice(at)),
			fc.nat(500).map(end => desktopJson().slice(0, end)),
			fc.string({unit: 'binary'}),
			fc.uint8Array({maxLength: 300}),
		);
		const outcomes = new Set<string>();
		fc.assert(
			fc.property(content, content => {
				try {
					const client = parseClient(content);
					outcomes.add('client');
					expect(Object.keys(client).sort()).toEqual(
						expect.arrayContaining(['clientId', 'clientSecret', 'redirectUris', 'type']),
					);
				} catch (error) {
					if (!(error instanceof WizardError)) throw error;
					outcomes.add(error.failure.type);
					expect(error.cause).toBeUndefined();
					expect(`${JSON.stringify(error.failure)} ${error.message}`).not.toContain(clientSecret);
				}
			}),
			{numRuns: runs(3000)},
		);
		expect(outcomes).toContain('client');
		expect(outcomes.size).toBeGreaterThan(5);
	});
});
