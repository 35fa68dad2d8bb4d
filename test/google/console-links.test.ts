import {describe, expect, it} from 'vitest';
import {clientLink, consoleLinks, googleLinks, projectNumber, projectOf} from '../../source/google/console-links.js';
import {clientId} from './client-samples.js';

describe('consoleLinks', () => {
	it('leads to the pages of a project', () => {
		expect(consoleLinks('ads-reports')).toEqual({
			clients: 'https://console.cloud.google.com/auth/clients?project=ads-reports',
			createClient: 'https://console.cloud.google.com/auth/clients/create?project=ads-reports',
			audience: 'https://console.cloud.google.com/auth/audience?project=ads-reports',
			branding: 'https://console.cloud.google.com/auth/branding?project=ads-reports',
			enableAdsApi: 'https://console.cloud.google.com/apis/library/googleads.googleapis.com?project=ads-reports',
			accessLevel: 'https://console.cloud.google.com/google/ads-apis/overview?project=ads-reports',
		});
	});

	it('leads to the open project where none is known', () => {
		expect(consoleLinks().audience).toBe('https://console.cloud.google.com/auth/audience');
	});

	it('keeps a project in its place in the URL', () => {
		expect(new URL(consoleLinks('example.com:a&b').clients).searchParams.get('project')).toBe('example.com:a&b');
	});
});

describe('clientLink', () => {
	it('leads to the client, in its project by id or by number', () => {
		const page = `https://console.cloud.google.com/auth/clients/${clientId}`;
		expect(clientLink({clientId, projectId: 'ads-reports'})).toBe(`${page}?project=ads-reports`);
		expect(clientLink({clientId})).toBe(`${page}?project=104765432109`);
	});
});

describe('projectOf and projectNumber', () => {
	it('know the project of a client', () => {
		expect(projectOf({clientId, projectId: 'ads-reports'})).toBe('ads-reports');
		expect(projectOf({clientId})).toBe('104765432109');
		expect(projectNumber('12.apps.googleusercontent.com')).toBe('12');
		expect(projectNumber('x')).toBe('');
	});
});

describe('googleLinks', () => {
	it('are https pages of Google', () => {
		for (const link of Object.values(googleLinks))
			expect(new URL(link).href).toMatch(/^https:\/\/([a-z]+\.)*(google\.com|g\.co)\//);
	});
});
