import {isOlderVersion} from '../../google/ads/versions.js';
import {checkToken, type Proven, type TokenCheck} from '../../google/check-token.js';
import type {CheckId} from '../../google/checks.js';
import {consoleLinks, projectOf} from '../../google/console-links.js';
import {dashed} from '../../language/dashed.js';
import {findingsWords} from '../../language/english/findings.js';
import {toFailure} from '../../wizard/to-failure.js';
import {accountsWords} from './accounts-words.js';
import type {CheckName, Finding} from './finding.js';
import {skipped} from './skipped.js';

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
				...asked.slice(0, at).map(name => ({check: name, verdict: 'good', text: passed(name)}) as const),
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
function passed(name: Online): string {
	const {tokenAccepted, madeWithClient, adsAnswers, reachable, noEnd} = findingsWords();
	const texts = {
		refresh: tokenAccepted,
		'client-and-scope': madeWithClient(),
		accounts: adsAnswers,
		'login-customer': reachable(),
		lifetime: noEnd,
	} as const satisfies Record<Online, string>;
	return texts[name];
}

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
	const words = findingsWords();
	const good = (check: Online, text: string): Finding => ({check, verdict: 'good', text});
	return [
		good('refresh', words.tokenAccepted),
		good('client-and-scope', words.madeWithClient(email)),
		good('accounts', accountsWords(accounts)),
		...(sunsetVersion === undefined
			? []
			: ([{check: 'accounts', verdict: 'note', text: notServed(sunsetVersion, apiVersion)}] as const)),
		...(loginCustomerId === undefined ? [] : [good('login-customer', words.reachable(dashed(loginCustomerId)))]),
		end === undefined
			? good('lifetime', words.noEnd)
			: {
					check: 'lifetime',
					verdict: 'note',
					text: words.ends(end.toISOString().slice(0, 10)),
					link: consoleLinks(projectOf(client)).audience,
				},
	];
}

/** An older version than the one that answered is gone; any other was never there. */
function notServed(asked: string, answered: string): string {
	const words = findingsWords();
	return (isOlderVersion(asked, answered) ? words.sunset : words.notServed)(asked, answered);
}
