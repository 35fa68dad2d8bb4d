import type {ServerResponse} from 'node:http';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {isAdsPath} from './ads/is-ads-path.js';
import type {Fault, FaultyService, Knobs} from './knobs.js';
import type {Context, Middleware} from './middleware.js';
import {readForm} from './request-body.js';

const portal = '<!doctype html><title>Hotel Wi-Fi</title><h1>Welcome! Accept our terms to go online.</h1>';

function serviceOf(path: string): FaultyService | undefined {
	switch (path) {
		case '/token':
			return 'token';
		case '/tokeninfo':
			return 'tokenInfo';
		case '/revoke':
			return 'revoke';
		default:
			return isAdsPath(path) ? 'ads' : undefined;
	}
}

async function write(response: ServerResponse, fault: Extract<Fault, {type: 'answer'}>): Promise<void> {
	response.writeHead(fault.status, fault.headers);
	const body = fault.body instanceof Readable ? fault.body : [fault.body ?? ''];
	// Rejects when the client has had enough: that's the very thing these answers provoke.
	await pipeline(body, response).catch(() => response.destroy());
}

async function commit(fault: Fault, context: Context, next: () => Promise<void>): Promise<void> {
	if (fault.type === 'reset' && fault.when === 'after-work') await next();
	else await readForm(context);
	context.respond = false;
	switch (fault.type) {
		case 'answer':
			return write(context.res, fault);
		case 'html':
			return write(context.res, {type: 'answer', status: 200, headers: {'content-type': 'text/html'}, body: portal});
		case 'reset':
			context.req.socket.resetAndDestroy();
			return;
		case 'hang':
			return;
	}
}

/** Lets each request take the first fault that is queued for its service. */
export function injectFaults(knobs: Knobs): Middleware {
	return (context, next) => {
		const service = serviceOf(context.path);
		const fault = service && knobs.faults[service].shift();
		return fault ? commit(fault, context, next) : next();
	};
}
