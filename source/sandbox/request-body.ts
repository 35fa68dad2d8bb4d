import type {Context} from './middleware.js';

const maxBytes = 65_536;

/** The body of a request of ours as text. Throws an HTTP 413 beyond 64 KiB. */
export async function readText(context: Context): Promise<string> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of context.req as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > maxBytes) context.throw(413);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}

/** The fields of a form; the log of requests learns their names. */
export async function readForm(context: Context): Promise<URLSearchParams> {
	const form = new URLSearchParams(await readText(context));
	context.state.formKeys = [...form.keys()];
	return form;
}
