import {describe, expect, it} from 'vitest';
import {detectFormat} from '../../source/configs/detect-format.js';
import type {Format} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {sampleValues} from './sample-values.js';

const {clientId, clientSecret, refreshToken} = sampleValues;
const compulsory = {clientId, clientSecret, refreshToken};

describe.each(Object.values<Format>(formats))('detectFormat, $id', format => {
	it('goes by the name, whatever is in it', () => {
		expect(detectFormat(`/x/${format.fileName}`, '')).toBe(format.id);
	});

	it.each(['/x/config', '/x/backup.bak', '/x/.ads'])('goes by the content of %s', path => {
		expect(detectFormat(path, format.create(compulsory))).toBe(format.id);
		const placeholders = format.create({clientId: 'INSERT_A_HERE', clientSecret: 'INSERT_B_HERE', refreshToken: ''});
		expect(detectFormat(path, placeholders)).toBe(format.id);
	});
});

describe('detectFormat', () => {
	it.each([
		['/x/production.yml', '', 'python'],
		['/x/.env.production', '', 'env'],
		['/x/production.env', '', 'env'],
		['/x/.envrc', 'export GOOGLE_ADS_CLIENT_ID=x\n', 'env'],
		['/x/web.config', '', 'dotnet'],
		['/x/ADS.INI', '', 'php'],
		['/x/a.properties', 'refreshToken=x\n', 'perl'],
		['/x/a.properties', 'api.googleads.refreshToken=x\n', 'java'],
		['/x/key.json', '{"type": "service_account", "client_id": "1"}', 'adc'],
		['/x/key.json', '{"type": "external_account"}', 'adc'],
		['/x/appsettings.Development.json', '{"GoogleAdsApi": {"OAuth2ClientId": "x"}}', 'dotnet-json'],
		['/x/key', '{"type": "service_account"}', 'adc'],
		['/x/key.json', '{"type" :\n"external_account"}', 'adc'],
		['/x/key.json', '{"type":"external_account"}', 'adc'],
		['/x/key', '{"client_id": "x", "refresh_token": "y"}', undefined],
		['/x/token.json', '{"client_id": "x", "refresh_token": "y"}', undefined],
		['/x/client_secret.json', '{"installed": {"client_id": "x"}}', undefined],
		['/x/settings.json', '{"Logging": {}, /* no more */}', undefined],
		['/x/broken.json', '{"GoogleAdsApi": {', 'dotnet-json'],
		['/x/my.env.bak', '', undefined],
		['/x/notes.txt', 'Buy milk\n', undefined],
		['/x/notes', '', undefined],
		['/x/a.json5', '[1, 2]', undefined],
	] as const)('takes %s with %j for %s', (path, text, expected) => {
		expect(detectFormat(path, text)).toBe(expected);
	});
});
