import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {expect, it} from 'vitest';
import {findToken} from '../../../source/commands/revoke/find-token.js';
import type {Runtime} from '../../../source/commands/runtime.js';
import {workspace} from '../../configs/workspace.js';

/** What is found in a file of that name and text. */
async function find(name: string, text: string) {
	const surroundings = await workspace();
	await writeFile(join(surroundings.folder, name), text);
	return findToken(name, {...surroundings, stderr: new PassThrough()} as unknown as Runtime);
}

it.each([
	['google-ads.yaml', 'refresh_token: "1//0x\n', "Your client library can't read this file as it is meant"],
	[
		'google_ads_config.rb',
		"Google::Ads::GoogleAds::Config.new do |c|\n  c.refresh_token = ENV['X']\nend\n",
		"This file can't be checked",
	],
])('says why it finds no token in a file that can’t be read: %s', async (name, text, title) => {
	const found = await find(name, text);
	const lines = found.type === 'none' ? found.lines : [];
	expect(lines[0]).toContain(title);
	expect(lines.at(-1)).toBe('To revoke it by hand, open https://myaccount.google.com/connections');
});

it('says that there is none where there is none', async () => {
	expect(await find('google-ads.yaml', 'client_id: x\n')).toEqual({
		type: 'none',
		lines: ["There's no refresh token in ~/google-ads.yaml (Python)."],
	});
});

it('takes a token from a file that has another mistake', async () => {
	const found = await find('google-ads.yaml', 'refresh_token: a\nrefresh_token: 1//0x\n');
	expect(found).toMatchObject({type: 'found', token: '1//0x'});
});
