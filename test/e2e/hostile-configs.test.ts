import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {FormatId} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {formerValues} from '../configs/sample-values.js';
import {signInOverHttp} from '../helpers/http-browser.js';
import {emptyFolder} from '../helpers/terminal.js';
import {expectPlain, payload, watched} from './hostile-text.js';
import {signIn, startJourney} from './journey.js';
import {startJsonJourney} from './json-journey.js';

/** On one line, without the NUL that makes a file no text. */
const line = payload.replaceAll(/[\r\n\0\u2028]/g, '');
const long = 'x'.repeat(20_000);

const {clientId, clientSecret, refreshToken} = formerValues;

/** Configs that hold it in comments, in settings of others, and in values that will be replaced. */
const hostile: Partial<Readonly<Record<FormatId, string>>> = {
	env: `# ${line}\nOTHER='${line}'\nGOOGLE_ADS_CLIENT_ID=${clientId}\n# ${long}\nGOOGLE_ADS_CLIENT_SECRET=${clientSecret}\n# ${line}\nGOOGLE_ADS_REFRESH_TOKEN='1//0${line}'\n__proto__=${line}\n`,
	ruby: `Google::Ads::GoogleAds::Config.new do |c|\n  # ${line}\n  c.client_id = '${clientId}'\n  c.client_secret = '${clientSecret}' # ${line}\n  c.refresh_token = '${refreshToken}'\n  # ${long}\n  c.log_level = '${line}'\nend\n`,
	php: `; ${line}\n[GOOGLE_ADS]\n; ${long}\n[OAUTH2]\nclientId = "${clientId}"\nclientSecret = "${clientSecret}"\n; ${line}\nrefreshToken = "${refreshToken}"\n`,
	java: `# ${line}\napi.googleads.clientId=${clientId}\napi.googleads.clientSecret=${clientSecret}\nother=${line}\napi.googleads.refreshToken=${refreshToken}\n# ${long}\n`,
	perl: `# ${line}\nclientId=${clientId}\nclientSecret=${clientSecret}\n# ${line}\nrefreshToken=${refreshToken}\n`,
};

const cases = Object.entries(hostile).map(([id, text]) => ({id: id as FormatId, text}));

/** Lines of a file that hold one of the three values, by any name. */
const isOurs = (text: string) => /client_?id|client_?secret|refresh_?token/i.test(text);

describe('F89 F90: a hostile config, edited', () => {
	it.each(cases)('$id: shown as plain text, written byte for byte but for what was meant', async ({id, text}) => {
		const home = await emptyFolder();
		const path = join(home, formats[id].fileName);
		await writeFile(path, text, {mode: 0o600});
		const {terminal, client} = await startJourney({home, args: ['--no-browser', '--no-verify']});
		const expectWell = watched(terminal);
		await signIn(terminal);
		await expectWell('your refresh token is ready');
		terminal.write('w');
		await expectWell(/❯/);
		const row = formats[id].label;
		for (let at = 0; !terminal.screen().includes(`❯ ${row}`); at += 1) {
			expect(at).toBeLessThan(20);
			const before = terminal.raw().length;
			terminal.press('down');
			await expect.poll(() => terminal.raw().length).toBeGreaterThan(before);
		}
		terminal.press('enter');
		await expectWell(`change ${formats[id].fileName}?`);
		// All of the diff, line by line.
		for (let count = 0; count < 30; count += 1) terminal.press('down');
		await expectWell('enter write');
		expect(await readFile(path, 'utf8')).toBe(text);
		terminal.press('enter');
		await expectWell(/Saved to/);

		const after = await readFile(path, 'utf8');
		const [old, now] = [text, after].map(whole => whole.split('\n'));
		expect(now).toHaveLength(old!.length);
		for (const [index, was] of old!.entries()) if (!isOurs(was)) expect(now![index]).toBe(was);
		const read = formats[id].read(after);
		expect(read).toMatchObject({clientId: client.clientId, clientSecret: client.clientSecret});
		expect(read.refreshToken).toMatch(/^1\/\/0[\w-]+$/);
		const [backup] = (await readdir(home)).filter(entry => entry.endsWith('.bak'));
		expect(await readFile(join(home, backup ?? ''), 'utf8')).toBe(text);
	});

	it.each([
		['a NUL', `# ${line}\0\n`],
		['a value twice', `GOOGLE_ADS_CLIENT_ID=${line}\nGOOGLE_ADS_CLIENT_ID=${line}\n`],
		['over a megabyte', `# ${'x'.repeat(1_100_000)}\n`],
	])('with %s: is refused in plain words, and left as it was', async (_, text) => {
		const home = await emptyFolder();
		const path = join(home, '.env');
		await writeFile(path, text, {mode: 0o600});
		const {terminal} = await startJourney({home, args: ['--no-browser', '--no-verify']});
		await signIn(terminal);
		const expectWell = watched(terminal);
		await expectWell('your refresh token is ready');
		terminal.write('e');
		await expectWell('✘');
		expect(await readFile(path, 'utf8')).toBe(text);
		expect(await readdir(home)).toHaveLength(2);
	});

	it('in a program: nothing but plain text, and the file is whole', async () => {
		const home = await emptyFolder();
		await writeFile(join(home, '.env'), `# ${line}\nOTHER='${line}'\n`, {mode: 0o600});
		const {event, exited, stdout, stderr} = await startJsonJourney({home, args: ['--no-verify', '--write', 'env']});
		await signInOverHttp((await event('consent')).link);
		expect(await exited).toBe(0);
		expectPlain(stdout() + stderr());
		expect(await readFile(join(home, '.env'), 'utf8')).toMatch(
			new RegExp(`^${RegExp.escape(`# ${line}\nOTHER='${line}'\n`)}`),
		);
	});
});
