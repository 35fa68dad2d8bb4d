import {useDesk} from '../desk.js';

export type Headers = Readonly<Record<string, string>>;

/** The address of the list of accounts. */
export const listPath = '/v25/customers:listAccessibleCustomers';

/** The address of a query. */
export const queryPath = (customerId: string, method: 'search' | 'searchStream' = 'search') =>
	`/v25/customers/${customerId}/googleAds:${method}`;

/** A query of everything there is. */
export const levels = 'SELECT customer_client.id, customer_client.level FROM customer_client';

/** A desk for each test of the file, and what a program would ask Google Ads from it. */
export function useAdsDesk() {
	const desk = useDesk();
	/** A call with these fields in its body, or a GET without any. `error` is what was refused, also in a stream. */
	const send = async (path: string, headers: Headers, fields?: object) => {
		const response = await fetch(`${desk().sandbox.origin}${path}`, {
			headers,
			...(fields && {method: 'POST', body: JSON.stringify(fields)}),
		});
		const body = await response.json();
		const {error} = Array.isArray(body) ? body[0] : body;
		return {status: response.status, requestId: response.headers.get('request-id'), body, error};
	};
	return {
		desk,
		send,
		call: (path: string, headers: Headers, query?: string) =>
			send(path, headers, query === undefined ? undefined : {query}),
		signedIn: async (account?: string): Promise<Headers> => {
			const {access_token} = await desk().tokens({answer: 'allow', ...(account && {account})});
			return {authorization: `Bearer ${access_token}`};
		},
	};
}
