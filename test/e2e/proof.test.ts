import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, expect, it, onTestFinished} from 'vitest';
import {formats} from '../../source/configs/formats.js';
import {manyAccounts} from '../../source/sandbox/ads/many-accounts.js';
import {sampleRefusals} from '../../source/sandbox/ads/sample-refusals.js';
import type {Knobs} from '../../source/sandbox/knobs.js';
import type {ConsentChoice} from '../helpers/http-browser.js';
import {redirectOf, signInOverHttp} from '../helpers/http-browser.js';
import {openTerminal} from '../helpers/terminal.js';
import {expectNoLeak} from './canaries.js';
import {linkOnScreen, passChecks, signIn, startJourney} from './journey.js';

const quiet = {args: ['--no-browser']};

/** Signed in, with a Google that misbehaves as `set` has it. */
async function signedIn(set: (knobs: Knobs) => void = () => {}, args: readonly string[] = [], choice?: ConsentChoice) {
	const journey = await startJourney({args: [...quiet.args, ...args]});
	set(journey.sandbox.knobs);
	await signIn(journey.terminal, choice);
	return journey;
}

type Case = readonly [name: string, set: (knobs: Knobs) => void, title: string, choice?: ConsentChoice];

const refused =
	(error: NonNullable<Knobs['adsRefusal']>['error'], on?: 'list' | 'query') =>
	(knobs: Knobs): void => {
		knobs.adsRefusal = {error, ...(on && {on})};
	};

const refusedRefresh =
	(status: number, error: string, more: object = {}) =>
	(knobs: Knobs): void => {
		knobs.refreshRefusal = {status, error, ...more};
	};

const cases: readonly Case[] = [
	['no Google Ads user', () => {}, "isn't in Google Ads", {answer: 'allow', account: 'newcomer@example.com'}],
	['no account', () => {}, 'reaches no Google Ads account', {answer: 'allow', account: 'left.agency@example.com'}],
	['the API is off', refused(sampleRefusals.apiDisabled), "The Google Ads API isn't turned on"],
	['a project for test accounts', refused(sampleRefusals.testAccountsOnly, 'query'), 'test accounts'],
	['no permission', refused(sampleRefusals.noPermission, 'query'), 'has no access to 123-456-7890'],
	['the quota is used up', refused(sampleRefusals.tooManyRequests), 'The project has used up its calls'],
	['an access token that was revoked', refused(sampleRefusals.accessTokenRevoked), 'revoked'],
	['no two-step verification', refused(sampleRefusals.twoStepVerificationMissing), '2-Step Verification'],
	['no scope', refused(sampleRefusals.noScope), "isn't good for Google Ads"],
	['an API that is down', refused(sampleRefusals.unavailable), 'Its answer was UNAVAILABLE'],
	['an API with a fault of its own', refused(sampleRefusals.internal), 'Google Ads had a problem'],
	['an empty developer token', refused(sampleRefusals.emptyDeveloperToken), 'developer token'],
	[
		'no version',
		knobs => {
			knobs.adsVersions = [];
		},
		'No known version',
	],
	['a dead refresh token', refusedRefresh(400, 'invalid_grant'), 'no longer accepts this refresh token'],
	[
		'session control',
		refusedRefresh(400, 'invalid_grant', {error_subtype: 'invalid_rapt'}),
		'Your organization wants you to sign in again',
	],
	['another client', refusedRefresh(401, 'unauthorized_client'), 'belongs to another client'],
	['a wrong secret', refusedRefresh(401, 'invalid_client'), "Google doesn't accept this client"],
	[
		'a captive portal',
		({faults}) => {
			faults.tokenInfo.push({type: 'html'});
		},
		"Something else answered in Google's place",
	],
];

describe('F71: a check that fails', () => {
	it.each(cases.map(([name, ...rest]) => [name, rest] as const))(
		'%s: is explained, costs nothing, and makes the exit code 5',
		async (_, [set, title, choice]) => {
			const {terminal, client, clientFile, home} = await signedIn(set, [], choice);
			await terminal.until('go on without it');
			expect(terminal.screen().replaceAll(/\s+/g, ' ')).toContain(title);
			expect(terminal.screen()).toMatch(/1\. \S/);
			terminal.press('esc');
			await terminal.until('The check failed');
			terminal.write('e');
			await terminal.until('create .env?');
			terminal.press('enter');
			await terminal.until(/Saved to .*\.env/);
			terminal.press('enter');
			expect(await terminal.exited).toBe(5);
			const file = join(home, '.env');
			const {refreshToken} = formats.env.read(await readFile(file, 'utf8'));
			expect(refreshToken).toMatch(/^1\/\/0/);
			await expectNoLeak(terminal, [client.clientSecret, refreshToken!], [clientFile, file]);
		},
	);

	it('an error nobody knows is shown with its name, its message and its request ID', async () => {
		const {terminal} = await signedIn(
			refused({status: 'PERMISSION_DENIED', errorCode: {authorizationError: 'BRAND_NEW'}, message: 'Brand new.'}),
		);
		await terminal.until('go on without it');
		const text = terminal.screen().replaceAll(/\s+/g, ' ');
		expect(text).toContain('BRAND_NEW');
		expect(text).toContain('Brand new');
		expect(text).toMatch(/request ID [\w-]{22}/);
	});

	it('passes once its cause is gone', async () => {
		const {terminal, sandbox} = await signedIn(refused(sampleRefusals.apiDisabled));
		await terminal.until('go on without it');
		sandbox.knobs.adsRefusal = undefined;
		terminal.press('enter');
		await passChecks(terminal);
		expect(terminal.screen()).not.toContain('The check failed');
	});

	it('can be made up for where the token is delivered', async () => {
		const {terminal, sandbox} = await signedIn(refused(sampleRefusals.apiDisabled));
		await terminal.until('go on without it');
		terminal.press('esc');
		await terminal.until('The check failed');
		sandbox.knobs.adsRefusal = undefined;
		terminal.write('k');
		await passChecks(terminal);
	});

	it('is skipped by Esc', async () => {
		const {terminal, sandbox} = await signedIn(({faults}) => {
			faults.tokenInfo.push({type: 'hang'});
		});
		await expect.poll(() => sandbox.knobs.requests.some(({path}) => path === '/tokeninfo')).toBe(true);
		await terminal.until('does the token work?');
		terminal.press('esc');
		await terminal.until("It hasn't passed the checks yet.");
	});
});

describe('checks that pass', () => {
	it('ask for no account where only one is reached', async () => {
		const {terminal} = await signedIn(() => {}, [], {answer: 'allow', account: 'solo.shop@example.com'});
		await terminal.until('the token works');
		terminal.press('enter');
		await terminal.until('Solo Shop 654-321-0987, reached directly');
		await terminal.until('your refresh token is ready');
	});

	it('say which version is gone, and use the next', async () => {
		const {terminal, sandbox} = await signedIn(() => {}, ['--api-version', 'v22']);
		await terminal.until('Google no longer serves v22');
		const tried = sandbox.knobs.requests.flatMap(({path}) => /^\/(v\d+)\//.exec(path)?.[1] ?? []);
		expect(new Set(tried)).toEqual(new Set(['v22', 'v23']));
	});

	it('tell when the token ends, and where to change that', async () => {
		const {terminal} = await signedIn(knobs => {
			knobs.refreshTokenExpiresIn = 604_799;
		});
		await terminal.until(/Google ends this token on \d{4}-\d\d-\d\d\./);
		await terminal.until('console.cloud.google.com/auth/audience?project=ads-sandbox');
	});

	it('tell who signed in, where the scope for that was asked', async () => {
		const {terminal} = await signedIn(() => {}, ['--scope', 'email']);
		await terminal.until(/Signed in as +ads\.manager@example\.com/);
	});

	it('lead to another account by one key, and the first token is kept until then', async () => {
		const {terminal, sandbox} = await signedIn();
		await terminal.until('the token works');
		terminal.write('a');
		const [link] = await terminal.until(linkOnScreen);
		expect(new URL(await redirectOf(link)).searchParams.get('prompt')).toBe('consent select_account');
		await signInOverHttp(link, {answer: 'deny'});
		await terminal.until('try again');
		terminal.press('esc');
		await terminal.until('the token works');
		terminal.write('a');
		const [again] = await terminal.until(linkOnScreen);
		await signInOverHttp(again, {answer: 'allow', account: 'solo.shop@example.com'});
		await terminal.until(/It reaches +Solo Shop/);
		expect(sandbox.knobs.requests.filter(({formKeys}) => formKeys.includes('code'))).toHaveLength(2);
	});
});

describe('flags', () => {
	it('--login-customer-id with --write asks for nothing but the consent', async () => {
		const {terminal, home, sandbox} = await signedIn(() => {}, [
			'--write',
			'python',
			'--login-customer-id',
			'123-456-7890',
		]);
		expect(await terminal.exited).toBe(0);
		const text = await readFile(join(home, 'google-ads.yaml'), 'utf8');
		expect(formats.python.read(text).loginCustomerId).toBe('1234567890');
		const asked = sandbox.knobs.requests.flatMap(({headers}) => headers?.loginCustomerId ?? []);
		expect(asked).toContain('1234567890');
	});

	it('a login customer nobody reaches is told, the file is written, exit code 5', async () => {
		const {terminal, home} = await signedIn(() => {}, ['--write', 'env', '--login-customer-id', '5555555555']);
		expect(await terminal.exited).toBe(5);
		expect(terminal.screen()).toContain('555-555-5555');
		expect(await readFile(join(home, '.env'), 'utf8')).toContain('5555555555');
	});

	it('--no-verify makes no call but the exchange', async () => {
		const {terminal, sandbox} = await signedIn(() => {}, ['--no-verify']);
		await terminal.until("It hasn't passed the checks yet.");
		const paths = sandbox.knobs.requests.map(({path}) => path);
		expect(paths.filter(path => path === '/token')).toHaveLength(1);
		expect(paths.filter(path => /tokeninfo|customers/.test(path))).toEqual([]);
	});
});

describe('a working token in the file', () => {
	it('does not give way to one of the same client that has not passed', async () => {
		const first = await signedIn(() => {}, ['--write', 'env']);
		expect(await first.terminal.exited).toBe(0);
		const file = join(first.home, '.env');
		const before = await readFile(file, 'utf8');

		const second = await openTerminal({
			home: first.home,
			args: ['-P', first.clientFile, ...quiet.args, '--no-verify'],
			env: {ADSAUTH_SANDBOX: first.sandbox.origin},
		});
		onTestFinished(async () => {
			await second.end();
		});
		await signIn(second);
		await second.until("It hasn't passed the checks yet.");
		second.write('e');
		await second.until('The token in the file was left alone');
		expect(await readFile(file, 'utf8')).toBe(before);
		second.write('k');
		await passChecks(second);
		second.write('e');
		await second.until('change .env?');
	});

	it('is tried for a flag, which no key gets ahead of', async () => {
		const first = await signedIn(() => {}, ['--write', 'env']);
		expect(await first.terminal.exited).toBe(0);
		const file = join(first.home, '.env');
		const before = await readFile(file, 'utf8');

		const gate = new PassThrough();
		first.sandbox.knobs.faults.tokenInfo.push({type: 'answer', status: 503, body: gate});
		const second = await openTerminal({
			home: first.home,
			args: ['-P', first.clientFile, ...quiet.args, '--no-verify', '--write', 'env'],
			env: {ADSAUTH_SANDBOX: first.sandbox.origin},
		});
		onTestFinished(async () => {
			await second.end();
		});
		await signIn(second);
		await second.until("It hasn't passed the checks yet.");
		second.press('enter');
		second.press('enter');
		gate.end();
		await second.until('The token in the file was left alone');
		second.press('enter');
		await second.until('leave without the token?');
		second.press('enter');
		expect(await second.exited).toBe(6);
		expect(await readFile(file, 'utf8')).toBe(before);
	});

	it('gives way where it does not work any more', async () => {
		const {home, client, terminal} = await startJourney({args: [...quiet.args, '--no-verify']});
		const file = join(home, '.env');
		const dead = '1//0dead-token-of-long-ago-0123456789';
		await writeFile(file, formats.env.create({...client, refreshToken: dead}));
		await signIn(terminal);
		await terminal.until("It hasn't passed the checks yet.");
		terminal.write('e');
		await terminal.until('change .env?');
		terminal.press('enter');
		await terminal.until(/Saved to .*\.env/);
		expect(await readFile(file, 'utf8')).not.toContain(dead);
	});
});

describe('revoking the token just made', () => {
	it('says what it means, asks, and puts the file back', async () => {
		const {terminal, home, sandbox} = await signedIn();
		await passChecks(terminal);
		terminal.write('e');
		await terminal.until('create .env?');
		terminal.press('enter');
		await terminal.until(/Saved to .*\.env/);
		terminal.write('v');
		await terminal.until('every token of every client in it');
		expect(sandbox.knobs.requests.some(({path}) => path === '/revoke')).toBe(false);
		terminal.write('y');
		await terminal.until('These files still hold it:');
		terminal.write('u');
		await terminal.until('is as it was before');
		await expect(readFile(join(home, '.env'))).rejects.toThrow('ENOENT');
		terminal.write('q');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen()).toContain('the token was revoked');
	});

	it('F72: tells how to do it by hand where Google refuses', async () => {
		const {terminal} = await signedIn(({faults}) => {
			const body = JSON.stringify({error: 'invalid_request', error_description: 'Token is not revocable'});
			faults.revoke.push({type: 'answer', status: 400, headers: {'content-type': 'application/json'}, body});
		});
		await passChecks(terminal);
		terminal.write('v');
		await terminal.until('take this token back?');
		terminal.write('y');
		await terminal.until('https://myaccount.google.com/connections');
		terminal.press('esc');
		await terminal.until('your refresh token is ready');
	});
});

describe('20,000 accounts', () => {
	it('come bit by bit, and one of them is found at once', async () => {
		const {terminal, sandbox} = await signedIn(knobs => {
			knobs.adsAccounts = manyAccounts(20_000);
		});
		await terminal.until('the token works');
		terminal.press('enter');
		await terminal.until(/loading the accounts below\.\.\. \d+ so far/);
		await terminal.until('20000 accounts');
		terminal.write('account 17000');
		// One by its name, one by its number.
		await terminal.until('2 of 20000 accounts');
		terminal.press('down');
		await terminal.until('❯ Account 17000');
		terminal.press('enter');
		await terminal.until('use Top 100-000-0000 as the login customer?');
		const {requests} = sandbox.knobs;
		for (const {headers} of requests) {
			if (headers === undefined) continue;
			expect(headers.developerToken).toBe('absent');
			if (headers.loginCustomerId !== undefined) expect(headers.loginCustomerId).toMatch(/^\d{10}$/);
		}
	});
});
