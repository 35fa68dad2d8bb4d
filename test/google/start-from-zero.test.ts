import {describe, expect, it} from 'vitest';
import {startFromZero} from '../../source/google/start-from-zero.js';

describe('startFromZero', () => {
	it('goes from the project to the download', () => {
		expect(
			startFromZero.map(({title, url}) => `${title}: ${url.replace('https://console.cloud.google.com', '')}`),
		).toEqual([
			'Create a project: /projectcreate',
			'Enable the Google Ads API: /apis/library/googleads.googleapis.com',
			'Name your app: /auth/branding',
			'Publish your app: /auth/audience',
			'Create a Desktop client: /auth/clients/create',
			'Download the JSON: /auth/clients',
		]);
	});

	it.each(startFromZero)('$title: one to three short sentences', ({text}) => {
		expect(text.length).toBeLessThanOrEqual(120);
		expect(text).toMatch(/^[A-Z].*\.$/);
	});
});
