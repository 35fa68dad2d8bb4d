import {dashed} from '../../google/ads/account.js';
import {checkToken, type Proven, type TokenCheck} from '../../google/check-token.js';
import type {CheckId} from '../../google/checks.js';
import {consoleLinks, projectOf} from '../../google/console-links.js';
import {toFailure} from '../../wizard/to-failure.js';
import {accountsWords} from './accounts-words.js';
import type {CheckName, Finding} from './finding.js';

/** The checks that Google answers, in the order they are made. */
const online = ['refresh', 'client-and-scope', 'accounts', 'login-customer', 'lifetime'] as const satisfies CheckName[];

type Online = (typeof online)[number];

/**
 * Tries the token with real calls: a finding for each thing that they tell, and what was proven if all went well. What
 * comes after a failure is skipped. Throws only the signal's reason.
 */
export async function tokenFindings(
	check: Omit<TokenCheck, 'onCheck'>,
): Promise<{readonly findings: readonly Finding[]; readonly proven?: Proven}> {
	let current: CheckId = 'refresh';
	try {
		const proven = await checkToken({
			...check,
			onCheck: id => {
				current = id;
			},
		});
		return {proven, findings: goodFindings(check, proven)};
	} catch (error) {
		check.signal.throwIfAborted();
		const failed = nameOf(current, check);
		const asked = online.filter(name => name !== 'login-customer' || check.loginCustomerId !== undefined);
		const at = asked.indexOf(failed);
		return {
			findings: [
				...asked.slice(0, at).map(name => ({check: name, verdict: 'good', text: passed[name]}) as const),
				{check: failed, verdict: 'bad', failure: toFailure(error)},
				...skipped(asked.slice(at + 1)),
			],
		};
	}
}

/** All that Google would be asked, where it can't be. */
export function skippedFindings(): readonly Finding[] {
	return skipped(online.filter(name => name !== 'login-customer'));
}

/** What is known once the next check has begun. */
const passed: Readonly<Record<Online, string>> = {
	refresh: 'Google accepts the refresh token',
	'client-and-scope': 'made with this client, for Google Ads',
	accounts: 'the Google Ads API answers',
	'login-customer': 'can be reached',
	lifetime: 'Google states no end',
};

const skipped = (names: readonly CheckName[]): readonly Finding[] =>
	names.map(check => ({check, verdict: 'skipped', text: 'not checked'}));

/** The names of accounts are asked through the login customer, if there is one. */
function nameOf(id: CheckId, {loginCustomerId}: Pick<TokenCheck, 'loginCustomerId'>): Online {
	const names = {
		refresh: 'refresh',
		'token-info': 'client-and-scope',
		accounts: 'accounts',
		names: loginCustomerId === undefined ? 'accounts' : 'login-customer',
	} as const satisfies Record<CheckId, Online>;
	return names[id];
}

function goodFindings({client, loginCustomerId}: Omit<TokenCheck, 'onCheck'>, proven: Proven): readonly Finding[] {
	const {accounts, email, apiVersion, sunsetVersion, refreshTokenExpiresAt: end} = proven;
	const by = email === undefined ? '' : `, by ${email}`;
	return [
		{check: 'refresh', verdict: 'good', text: passed.refresh},
		{check: 'client-and-scope', verdict: 'good', text: `${passed['client-and-scope']}${by}`},
		{check: 'accounts', verdict: 'good', text: accountsWords(accounts)},
		...(sunsetVersion === undefined
			? []
			: ([
					{
						check: 'accounts',
						verdict: 'note',
						text: `Google no longer serves ${sunsetVersion}; ${apiVersion} answered`,
					},
				] as const)),
		...(loginCustomerId === undefined
			? []
			: ([
					{check: 'login-customer', verdict: 'good', text: `${dashed(loginCustomerId)} ${passed['login-customer']}`},
				] as const)),
		end === undefined
			? {check: 'lifetime', verdict: 'good', text: passed.lifetime}
			: {
					check: 'lifetime',
					verdict: 'note',
					text: `ends on ${end.toISOString().slice(0, 10)}: apps in Testing get 7 days, so publish it, then make a new token`,
					link: consoleLinks(projectOf(client)).audience,
				},
	];
}
