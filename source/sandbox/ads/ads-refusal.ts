import type {AdsError} from './ads-error.js';

/** A refusal that lasts, and the calls that it concerns: all of them, unless it is limited. */
export type AdsRefusal = {
	readonly error: AdsError;
	/** Only `customers:listAccessibleCustomers`, or only the queries. */
	readonly on?: 'list' | 'query';
	/** Only the queries of this account. */
	readonly customerId?: string;
};

/** Whether it concerns a call: a query of this account, or a listing, which is of none. */
export function isRefused({on, customerId}: AdsRefusal, asked: string | undefined): boolean {
	const kind = asked === undefined ? 'list' : 'query';
	return (on ?? kind) === kind && (customerId ?? asked) === asked;
}
