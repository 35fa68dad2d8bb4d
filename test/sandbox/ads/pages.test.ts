import {describe, expect, it} from 'vitest';
import {manyAccounts} from '../../../source/sandbox/ads/many-accounts.js';
import {levels, queryPath, useAdsDesk} from './ads-desk.js';

type Rows = {
	readonly results: readonly {readonly customerClient: {readonly id: string}}[];
	readonly nextPageToken?: string;
};

const top = '1000000000';
const idsOf = ({results}: Rows) => results.map(({customerClient}) => customerClient.id);

describe('rows by the ten thousand', () => {
	const {desk, send, signedIn} = useAdsDesk();

	it.each([
		{count: 10_000, sizes: [10_000]},
		{count: 10_001, sizes: [10_000, 1]},
		{count: 20_000, sizes: [10_000, 10_000]},
	])('$count come in pages of $sizes, and in batches of as many', async ({count, sizes}) => {
		const accounts = manyAccounts(count);
		desk().sandbox.knobs.adsAccounts = accounts;
		const headers = await signedIn();
		const pages: Rows[] = [];
		let pageToken: string | undefined;
		do {
			const fields = {query: levels, ...(pageToken && {pageToken})};
			const page = (await send(queryPath(top), headers, fields)).body as Rows;
			pages.push(page);
			pageToken = page.nextPageToken;
		} while (pageToken);
		expect(pages.map(({results}) => results.length)).toEqual(sizes);
		expect(new Set(pages.flatMap(idsOf))).toEqual(new Set(accounts.accounts.map(({id}) => id)));
		const stream = await send(queryPath(top, 'searchStream'), headers, {query: levels});
		const batches = stream.body as readonly Rows[];
		expect(batches.map(idsOf)).toEqual(pages.map(idsOf));
		for (const batch of batches) {
			expect(batch).toMatchObject({requestId: stream.requestId, fieldMask: expect.any(String)});
			expect(batch).not.toHaveProperty('nextPageToken');
		}
	});

	it.each([
		{fields: {pageToken: 'what?'}, name: 'INVALID_PAGE_TOKEN'},
		{fields: {pageSize: 50}, name: 'PAGE_SIZE_NOT_SUPPORTED'},
	])('refuses $fields', async ({fields, name}) => {
		const {error} = await send(queryPath('1234567890'), await signedIn(), {query: levels, ...fields});
		expect(error).toMatchObject({code: 400, details: [{errors: [{errorCode: {requestError: name}}]}]});
	});
});
