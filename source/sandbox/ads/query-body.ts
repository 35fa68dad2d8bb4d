import type {Context} from '../middleware.js';
import {readText} from '../request-body.js';

/** The JSON that a query is sent in. */
export type QueryBody = {
	readonly query: string;
	/** Empty: the first page. */
	readonly pageToken: string;
	/** Whether a size of pages is asked for, which Google refuses. */
	readonly setsPageSize: boolean;
};

/** Reads it. What isn't there, or isn't JSON, is empty. */
export async function readQueryBody(context: Context): Promise<QueryBody> {
	const text = await readText(context);
	let fields: Readonly<Record<string, unknown>> | null = null;
	try {
		fields = JSON.parse(text);
	} catch {}
	const {query = '', pageToken = '', pageSize} = fields ?? {};
	return {query: String(query), pageToken: String(pageToken), setsPageSize: pageSize !== undefined};
}
