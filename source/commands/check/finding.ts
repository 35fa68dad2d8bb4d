import type {Account} from '../../google/ads/account.js';
import type {Failure} from '../../wizard/failure.js';

/** What is looked at, in this order. */
export type CheckName =
	| 'form'
	| 'refresh'
	| 'client-and-scope'
	| 'accounts'
	| 'login-customer'
	| 'lifetime'
	| 'permissions'
	| 'git';

/** What one look found. */
export type Finding =
	| {readonly check: CheckName; readonly verdict: 'good'; readonly text: string}
	| {readonly check: CheckName; readonly verdict: 'bad'; readonly failure: Failure}
	/** Nothing is wrong, but it's good to know; `link` is the page for it. */
	| {readonly check: CheckName; readonly verdict: 'note'; readonly text: string; readonly link?: string}
	/** It couldn't be looked at, so nothing is known. */
	| {readonly check: CheckName; readonly verdict: 'skipped'; readonly text: string};

/** One config, looked at. Plain data, no secret in it; texts are as they came, not sanitised. */
export type CheckedConfig = {
	readonly source: 'file' | 'environment';
	/** Absolute; absent for the environment. */
	readonly path?: string;
	/** The format, as its users call it. */
	readonly label?: string;
	/** As in `--format FORMAT`. */
	readonly format?: string;
	readonly clientId?: string;
	readonly findings: readonly Finding[];
	readonly accounts: readonly Account[];
	/** End of the refresh token's life, where Google states one. */
	readonly expiresAt?: Date;
};

/** The first thing that is wrong with it. */
export function firstFailure({
	findings,
}: Pick<CheckedConfig, 'findings'>): Extract<Finding, {verdict: 'bad'}> | undefined {
	return findings.find(finding => finding.verdict === 'bad');
}
