import {createServer, type Server} from 'node:http';

/**
 * An HTTP server for a port that anything on this machine may knock at. Slow or silent connections are closed after five
 * to six seconds, and there's no `maxConnections`: with it, idle sockets would lock the real browser out.
 */
export function createCallbackServer(): Server {
	return createServer({
		headersTimeout: 5000,
		requestTimeout: 5000,
		connectionsCheckingInterval: 1000,
		keepAliveTimeout: 1000,
		maxHeaderSize: 16_384,
		// The classifier answers a missing Host, as it does a wrong one.
		requireHostHeader: false,
	});
}
