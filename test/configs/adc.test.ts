import {UserRefreshClient} from 'google-auth-library';
import {describe, expect, it} from 'vitest';
import {adc} from '../../source/configs/adc.js';
import {adcCorpus, refusedAdc} from './adc-corpus.js';
import {describeFormat} from './describe-format.js';
import {otherJson} from './other-json.js';
import {realReader} from './real-reader.js';
import {sampleValues} from './sample-values.js';

const names = {
	clientId: 'client_id',
	clientSecret: 'client_secret',
	projectId: 'quota_project_id',
	refreshToken: 'refresh_token',
};

describeFormat(adc, {
	names,
	corpus: adcCorpus,
	refused: refusedAdc,
	others: text => otherJson(text, Object.values(names)),
	reader: realReader('python3', 'read_adc.py'),
});

const {clientId, clientSecret, refreshToken} = sampleValues;
const values = {clientId, clientSecret, refreshToken, projectId: 'ads-reports'};

describe('adc', () => {
	it("looks where Google's libraries and gcloud do", () => {
		const paths = (env: Readonly<Record<string, string>>) =>
			adc.searchPaths({env, homeFolder: '/home/me', workingFolder: '/work'});
		const name = 'application_default_credentials.json';
		expect(paths({})).toEqual([`/home/me/.config/gcloud/${name}`]);
		expect(paths({APPDATA: '/data'})).toEqual([`/data/gcloud/${name}`]);
		expect(paths({APPDATA: '/data', CLOUDSDK_CONFIG: '/gcloud'})).toEqual([`/gcloud/${name}`]);
		expect(paths({CLOUDSDK_CONFIG: '/gcloud', GOOGLE_APPLICATION_CREDENTIALS: 'x.json'})).toEqual(['x.json']);
		expect(paths({CLOUDSDK_CONFIG: '', GOOGLE_APPLICATION_CREDENTIALS: ''})).toEqual([
			`/home/me/.config/gcloud/${name}`,
		]);
	});

	it('creates what gcloud would, with the project that is billed', () => {
		expect(adc.create(values)).toBe(`{
  "account": "",
  "client_id": "${clientId}",
  "client_secret": "${clientSecret}",
  "quota_project_id": "ads-reports",
  "refresh_token": "${refreshToken}",
  "type": "authorized_user",
  "universe_domain": "googleapis.com"
}
`);
		expect(adc.create(sampleValues)).not.toMatch(/quota|developer|customer/i);
	});

	it('sets the project only where there is one', () => {
		const text = adcCorpus["gcloud's"]!;
		expect(adc.read(adc.edit(text, values))).toEqual(values);
		expect(adc.read(adc.edit(text, sampleValues)).projectId).toBe('old-project');
	});

	it('adds a line below the last of ours, and keeps a file without a final newline that way', () => {
		expect(adc.edit(adcCorpus['an older one']!, values)).toContain(
			`  "refresh_token": "${refreshToken}",\n  "quota_project_id": "ads-reports",\n  "type"`,
		);
		expect(adc.edit(adcCorpus['only the type']!, values)).toBe(
			`{"type": "authorized_user", "client_id": "${clientId}", "client_secret": "${clientSecret}", "quota_project_id": "ads-reports", "refresh_token": "${refreshToken}"}`,
		);
	});

	it('stays on the line where all is on one, though the line ends', () => {
		expect(adc.edit('{"type": "authorized_user"}\n', sampleValues)).toBe(
			`{"type": "authorized_user", "client_id": "${clientId}", "client_secret": "${clientSecret}", "refresh_token": "${refreshToken}"}\n`,
		);
	});

	it('takes a member that is no string for one without a value', () => {
		expect(adc.read('{"type": "authorized_user", "client_id": 12, "refresh_token": "x"}')).toEqual({refreshToken: 'x'});
	});

	it('reads nothing of credentials of another kind, or of none', () => {
		expect(adc.read('{"type": "service_account", "client_id": "x"}')).toEqual({});
		expect(adc.read('{"installed": {}, "client_id": "x"}')).toEqual({});
		expect(adc.read('\uFEFF{"type": "authorized_user", "client_id": "x"}')).toEqual({});
	});
});

describe.each<readonly [string, string]>([
	['created', adc.create(values)],
	...Object.entries(adcCorpus).map(([name, text]) => [name, adc.edit(text, values)] as const),
])("Google's own library, F91: %s", (_, text) => {
	it('signs in with it', () => {
		const client = UserRefreshClient.fromJSON(JSON.parse(text));
		expect(client).toMatchObject({
			_clientId: clientId,
			_clientSecret: clientSecret,
			_refreshToken: refreshToken,
			quotaProjectId: 'ads-reports',
		});
	});
});
