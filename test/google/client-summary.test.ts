import {describe, expect, it} from 'vitest';
import {clientSummary} from '../../source/google/client-summary.js';
import {clientId, clientSecret} from './client-samples.js';

describe('clientSummary', () => {
	it('shortens the client id and names type and project', () => {
		const client = {type: 'desktop', clientId, clientSecret, projectId: 'ads-reports', redirectUris: []} as const;
		expect(clientSummary(client)).toEqual({
			type: 'Desktop app',
			clientId: '1047…8f2k.apps.googleusercontent.com',
			project: 'ads-reports',
		});
	});

	it('falls back on the project number, and leaves a short id whole', () => {
		const client = {type: 'web', clientId: '12-abc.apps.googleusercontent.com', redirectUris: []} as const;
		expect(clientSummary(client)).toEqual({
			type: 'Web application',
			clientId: '12-abc.apps.googleusercontent.com',
			project: '12',
		});
	});
});
