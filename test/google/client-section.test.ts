import {describe, expect, it} from 'vitest';
import {readClientSection} from '../../source/google/client-section.js';
import {clientId, clientSecret, desktopFields, failureOf} from './client-samples.js';

const read = (changes: object = {}) => readClientSection('desktop', 'installed', {...desktopFields, ...changes});
const failure = (changes: object) => failureOf(() => read(changes));
const secretless = {type: 'desktop', clientId, projectId: 'ads-reports', redirectUris: ['http://localhost']};

describe('readClientSection', () => {
	it('takes its fields and nothing else', () => {
		expect(read({more: 'x', client_id: ` ${clientId}\n`, client_secret: `${clientSecret} `})).toEqual({
			...secretless,
			clientSecret,
		});
	});

	it('does without the endpoints, the project and the redirect URIs', () => {
		const bare = {client_id: clientId, client_secret: clientSecret, project_id: null};
		expect(readClientSection('web', 'web', bare)).toEqual({type: 'web', clientId, clientSecret, redirectUris: []});
	});

	it('keeps redirect URIs to the letter, without out-of-band leftovers and what is no URI', () => {
		const redirectUris = ['HTTP://LocalHost:8080/Cb?x=1', 'http://localhost:8080/', 'https://example.com'];
		const leftovers = [
			'urn:ietf:wg:oauth:2.0:oob',
			'urn:ietf:wg:oauth:2.0:oob:auto',
			'http://x/\u001b[2J',
			'com.example:/cb',
			'',
		];
		expect(read({redirect_uris: [...leftovers, ...redirectUris]}).redirectUris).toEqual(redirectUris);
	});

	it.each([['a\u001b]0;x\u0007b'], ['\u202eabc'], ['a\nb'], ['p'.repeat(200)], [clientSecret], ['']])(
		'F78: leaves out %j, which is no project id',
		projectId => {
			expect(read({project_id: projectId})).not.toHaveProperty('projectId');
		},
	);

	it('takes the project id of a domain-scoped project', () => {
		expect(read({project_id: 'example.com:ads-reports'}).projectId).toBe('example.com:ads-reports');
	});

	it.each([
		['auth_uri', 'https://accounts.google.com/o/oauth2/v2/auth'],
		['token_uri', 'https://accounts.google.com/o/oauth2/token'],
		['token_uri', 'https://www.googleapis.com/oauth2/v3/token'],
		['token_uri', 'https://www.googleapis.com/oauth2/v4/token'],
	])('F76: takes a file whose %s is %s', (field, value) => {
		expect(read({[field]: value}).clientId).toBe(clientId);
	});

	it.each([
		['token_uri', 'https://evil.example/token', 'https://evil.example/token'],
		['token_uri', 'http://oauth2.googleapis.com/token', 'http://oauth2.googleapis.com/token'],
		['token_uri', 'https://oauth2.googleapis.com/token/', 'https://oauth2.googleapis.com/token/'],
		['auth_uri', 'https://accounts.google.com@evil.example/', 'https://accounts.google.com@evil.example/'],
		['auth_uri', 'https://evil.example/\u001b[2J\u202e', 'https://evil.example/'],
		['auth_uri', '', ''],
	])('F76: refuses a file whose %s is %j', (field, value, shown) => {
		expect(failure({[field]: value})).toEqual({type: 'client-endpoint-not-google', field, value: shown});
	});

	it.each([
		['installed', 5],
		['installed', 'text'],
		['installed.client_id', {}],
		['installed.client_id', {client_id: 5}],
		['installed.redirect_uris', {...desktopFields, redirect_uris: 'http://localhost'}],
		['installed.redirect_uris', {...desktopFields, redirect_uris: [5]}],
	])('calls %s malformed in %j', (field, section) => {
		expect(failureOf(() => readClientSection('desktop', 'installed', section))).toEqual({
			type: 'client-file-malformed',
			field,
		});
	});

	it('refuses an id that is none', () => {
		expect(failure({client_id: 'INSERT_CLIENT_ID_HERE'})).toEqual({type: 'client-id-invalid', seen: 'INSE…'});
		expect(failure({client_id: ''})).toEqual({type: 'client-id-missing'});
	});

	it('F74: names a client of an Android, iOS or Chrome app', () => {
		expect(failure({client_secret: undefined, redirect_uris: undefined})).toEqual({type: 'client-file-native-app'});
	});

	it.each([[undefined], [null], [''], ['  '], ['INSERT_CLIENT_SECRET_HERE'], ['YOUR_CLIENT_SECRET']])(
		'F79: asks for the secret where the file has %j',
		secret => {
			expect(failure({client_secret: secret})).toEqual({type: 'client-secret-missing', client: secretless});
		},
	);

	it('F79: asks for the secret of a web client without redirect URIs, too', () => {
		expect(failureOf(() => readClientSection('web', 'web', {client_id: clientId}))).toEqual({
			type: 'client-secret-missing',
			client: {type: 'web', clientId, redirectUris: []},
		});
	});

	it.each(['****abcd', 'GOCSPX-****', '••••••••abcd', 'GOCSPX-abc…', 'GOCSPX-abc...'])(
		'F79: asks for the secret where the file has the masked %s',
		secret => {
			expect(failure({client_secret: secret})).toEqual({type: 'client-secret-masked', client: secretless});
		},
	);

	it('refuses what is no secret', () => {
		expect(failure({client_secret: 'two words'})).toEqual({type: 'client-secret-unusable', reason: 'malformed'});
		expect(failure({client_secret: '1//0x'})).toEqual({
			type: 'client-secret-is-something-else',
			credential: 'refresh-token',
		});
	});
});
