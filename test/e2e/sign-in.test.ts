import {execFile} from 'node:child_process';
import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {signInOverHttp} from '../helpers/http-browser.js';
import {expectNoLeak} from './canaries.js';
import {linkOnScreen, startJourney, writeRubyConfig} from './journey.js';

const stub = `require 'json'
module Google; module Ads; module GoogleAds; class Config
  attr_accessor :client_id, :client_secret, :refresh_token, :developer_token, :login_customer_id, :log_level, :log_target, :logger
  def initialize; yield self; end
end; end; end; end
c = eval(File.read(ARGV[0]), binding, ARGV[0])
puts JSON.generate([c.client_id, c.client_secret, c.refresh_token, c.login_customer_id])`;

describe.each(['desktop', 'web'] as const)('a %s client, signed in over HTTP', type => {
	it('ends in a file that Ruby reads, and nothing secret anywhere else', async () => {
		const {terminal, sandbox, client, clientFile, home} = await startJourney({type});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		const page = await signInOverHttp(link);
		expect([page.url.href, /<h1>.*<\/h1>/.exec(page.html)?.[0]]).toEqual([
			expect.stringMatching(/:\d+\/done$/),
			'<h1>You’re signed in</h1>',
		]);

		await terminal.until('the token works');
		expect(terminal.screen()).toContain('Example Agency 123-456-7890 (manager)');
		terminal.press('enter');
		await terminal.until('Garden Centre');
		terminal.write('garden');
		await terminal.until('❯ Garden Centre 678-901-2345  in Example Agency > Example Agency North');
		terminal.press('enter');
		await terminal.until('use Example Agency 123-456-7890 as the login customer?');
		terminal.press('enter');
		await terminal.until('your refresh token is ready');
		await writeRubyConfig(terminal);
		terminal.press('enter');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen()).toContain('Done');
		expect(terminal.isRestored()).toBe(true);

		const config = join(home, 'google_ads_config.rb');
		expect((await stat(config)).mode & 0o777).toBe(0o600);
		const {stdout} = await promisify(execFile)('ruby', ['-e', stub, config]);
		const [clientId, clientSecret, refreshToken, loginCustomerId] = JSON.parse(stdout);
		expect([clientId, clientSecret]).toEqual([client.clientId, client.clientSecret]);
		expect(loginCustomerId).toBe('1234567890');
		expect(refreshToken).toMatch(/^1\/\/0/);
		expect(await readFile(config, 'utf8')).toContain(refreshToken);
		const exchanges = sandbox.knobs.requests.filter(
			({path, formKeys}) => path === '/token' && formKeys.includes('code'),
		);
		expect(exchanges).toHaveLength(1);
		await expectNoLeak(terminal, [client.clientSecret, refreshToken], [config, clientFile]);
	});

	it('says so when consent is denied, exit code 3', async () => {
		const {terminal, client, clientFile} = await startJourney({type});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		const page = await signInOverHttp(link, {answer: 'deny'});
		expect(page.html).toMatch(/<h1>Access declined</);
		await terminal.until('try again');
		terminal.write('q');
		expect(await terminal.exited).toBe(3);
		await expectNoLeak(terminal, [client.clientSecret], [clientFile]);
	});
});
