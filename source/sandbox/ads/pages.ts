import type {SelectedRows} from './customer-client-query.js';

/** Rows that Google puts into one page of `search` or one batch of `searchStream`. */
const pageSize = 10_000;

/** Rows as they go out: what is empty is left out, as in all JSON that is made of protocol buffers. */
export type Page = {readonly results?: SelectedRows['results']; readonly fieldMask: string};

/** All rows, split into pages: one at least. */
export function toPages({results, fieldMask}: SelectedRows): readonly Page[] {
	if (results.length === 0) return [{fieldMask}];
	return Array.from({length: Math.ceil(results.length / pageSize)}, (_, page) => ({
		results: results.slice(page * pageSize, (page + 1) * pageSize),
		fieldMask,
	}));
}

/** What stands for a page in `pageToken` and `nextPageToken`; nothing stands for the first one. */
function tokenOf(page: number): string {
	return page === 0 ? '' : Buffer.from(`page ${page}`).toString('base64url');
}

/** The page with this token, naming the next one where there is one; undefined if no page has it. */
export function pageAt(pages: readonly Page[], pageToken: string) {
	const at = pages.findIndex((_, page) => tokenOf(page) === pageToken);
	const page = pages[at];
	return page && {...page, ...(at + 1 < pages.length && {nextPageToken: tokenOf(at + 1)})};
}
