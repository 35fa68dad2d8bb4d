import {describe, expect, it} from 'vitest';
import {parseClientJson} from '../../source/google/client-file-json.js';
import {clientId, clientSecret, desktopJson, failureOf} from './client-samples.js';

const failure = (text: string) => failureOf(() => parseClientJson(text));

describe('parseClientJson', () => {
	it('returns the value, blanks around it or not', () => {
		expect(parseClientJson('\r\n {"a": [1]} \n')).toEqual({a: [1]});
	});

	it.each([
		['a sign-in page', '<!doctype html>\n<html><title>Sign in - Google Accounts</title></html>'],
		['a page with a comment first', ' <!-- saved from url --><html></html>'],
	])('F74: names %s a web page', (_, text) => {
		expect(failure(text)).toEqual({type: 'client-file-web-page'});
	});

	it('F74: names the property list of an iOS client', () => {
		expect(failure('<?xml version="1.0"?>\n<plist version="1.0"><dict/></plist>')).toEqual({
			type: 'client-file-native-app',
		});
	});

	it.each([
		['google-ads.yaml', `# mine\ndeveloper_token: abc\nclient_id: ${clientId}\n`],
		['google_ads_php.ini', `[GOOGLE_ADS]\n; x\n[OAUTH2]\nclientId = "${clientId}"\n`],
		['ads.properties', `api.googleads.clientId=${clientId}\n`],
		['google_ads_config.rb', `Google::Ads::GoogleAds::Config.new do |c|\n  c.client_id = 'x'\nend`],
		['.env', 'export GOOGLE_ADS_REFRESH_TOKEN=1//x'],
		['App.config', '<configuration><GoogleAdsApi><add key="OAuth2ClientId" value="x"/></GoogleAdsApi></configuration>'],
	])("F74: names %s a library's settings", (_, text) => {
		expect(failure(text)).toEqual({type: 'client-file-library-config'});
	});

	it.each([
		['api-key', 'AIzaSyNotARealKey'],
		['refresh-token', ' 1//0notARealToken\n'],
		['client-id', clientId],
		['client-secret', clientSecret],
	] as const)('F74: names a bare %s', (credential, text) => {
		expect(failure(text)).toEqual({type: 'client-file-credential', credential});
	});

	it.each([
		['comment', '{\n\t// mine\n\t"a": 1}', 2, 2],
		['comment', '/* mine */ {}', 1, 1],
		['trailing-comma', '{"a": 1,\r\n}', 2, 1],
		['trailing-comma', '[1, ]', 1, 5],
		['single-quotes', "{'a': 1}", 1, 2],
		['curly-quotes', '{“a”: 1}', 1, 2],
		['unquoted-key', '{\r\r  client_id: "x"}', 3, 3],
		['ends-early', '{"a": {"b": "c', 1, 13],
		['ends-early', '{"a": 1,\n', 2, 1],
		['syntax', '{"a": =}', 1, 7],
		['syntax', 'hello', 1, 1],
		['syntax', '{"a": "b\nc"}', 1, 7],
	] as const)('F74: finds %s in %j at line %d, column %d', (problem, text, line, column) => {
		expect(failure(text)).toEqual({type: 'client-file-not-json', problem, line, column});
	});

	it('calls a client file with a mistake a mistake, though it names a client id', () => {
		const broken = desktopJson().replaceAll(',', ',\n').replace('}}', ',}}');
		expect(failure(broken)).toMatchObject({type: 'client-file-not-json', problem: 'trailing-comma', line: 7});
	});

	it.each([
		['blank lines', `a${'\n'.repeat(65_000)}b`],
		['one word', 'a'.repeat(65_000)],
		['commas', ', '.repeat(32_000)],
		['dots after an at sign', `a@${'.'.repeat(65_000)}@`],
		['an open string', `"${'a'.repeat(65_000)}`],
	])('takes no time over 64 KiB of %s', (_, text) => {
		const started = performance.now();
		expect(failure(text).type).toBe('client-file-not-json');
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
