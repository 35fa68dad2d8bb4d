import {describe, expect, it} from 'vitest';
import {adsErrorNames} from '../../source/google/ads/error-names.js';
import type {AdsError} from '../../source/sandbox/ads/ads-error.js';
import {explain} from '../../source/wizard/explain/index.js';
import {signIn, startJourney} from './journey.js';
import {startStored} from './stored-configs.js';

const statuses: Readonly<Record<string, AdsError['status']>> = {
	authenticationError: 'UNAUTHENTICATED',
	authorizationError: 'PERMISSION_DENIED',
	quotaError: 'RESOURCE_EXHAUSTED',
	internalError: 'INTERNAL',
};

/** All values that have copy of their own. A version that isn't served leads to the next one, and is shown elsewhere. */
const errors = Object.entries(adsErrorNames)
	.flatMap(([group, names]) => names.map(name => ({group, name})))
	.filter(({name}) => name !== 'UNSUPPORTED_VERSION');

const refusal = ({group, name}: (typeof errors)[number]): AdsError => ({
	status: statuses[group] ?? 'INVALID_ARGUMENT',
	errorCode: {[group]: name},
	message: 'In other words.',
});

const titleOf = (error: (typeof errors)[number], clientId: string) =>
	explain({type: 'ads-error', ...error, message: '', client: {clientId}}).title;

describe('F71: every error of the Google Ads API', () => {
	it('is explained by the wizard, one check after the other', async () => {
		const {terminal, sandbox, client} = await startJourney({args: ['--no-browser'], columns: 120, rows: 40});
		const lists = () => sandbox.knobs.requests.filter(({path}) => path.endsWith(':listAccessibleCustomers')).length;
		sandbox.knobs.adsRefusal = {error: {status: 'UNAVAILABLE', message: 'Not now.'}};
		await signIn(terminal);
		await terminal.until('check again');
		for (const error of errors) {
			sandbox.knobs.adsRefusal = {error: refusal(error), on: 'list'};
			const before = lists();
			terminal.press('enter');
			await expect.poll(lists, {timeout: 15_000, interval: 20}).toBeGreaterThan(before);
			await terminal.until(titleOf(error, client.clientId));
			await terminal.until('check again');
		}
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
	}, 180_000);

	it('is explained by adsauth check, with exit code 5', async () => {
		const stored = await startStored();
		await stored.write('python', 'google-ads.yaml');
		for (const error of errors) {
			stored.sandbox.knobs.adsRefusal = {error: refusal(error), on: 'list'};
			const {code, stdout} = await stored.run(['check', '--json', 'google-ads.yaml']);
			const [{findings}] = stdout.split('\n').map(line => JSON.parse(line || '{}'));
			const found = findings.find(({verdict}: {verdict: string}) => verdict === 'bad');
			expect([error.name, code, found.check, found.title]).toEqual([
				error.name,
				5,
				'accounts',
				titleOf(error, stored.values.clientId),
			]);
		}
	}, 240_000);
});
