import {onTestFinished} from 'vitest';
import type {AdsCaller} from '../../../source/google/ads/ads-request.js';
import {accessToken, client, googleServer, type Routes} from '../google-server.js';
import {manualClock} from '../manual-clock.js';

/** Somebody who calls a Google Ads API that says this. Leaves when the test ends. */
export async function adsCaller(routes: Routes, version = 'v26') {
	const server = await googleServer(routes);
	const controller = new AbortController();
	onTestFinished(() => controller.abort());
	const caller: AdsCaller = {
		endpoints: server.endpoints,
		env: {},
		signal: controller.signal,
		clock: manualClock().clock,
		timeout: 5000,
		accessToken,
		client,
		version,
	};
	return {...server, caller, controller};
}
