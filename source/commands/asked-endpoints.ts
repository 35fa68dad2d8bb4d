import {type Endpoints, googleEndpoints, sandboxEndpoints} from '../google/endpoints.js';
import type {Runtime} from './runtime.js';
import {sandboxOrigin} from './sandbox-origin.js';

/** Whom to talk to: Google, or the stand-in that `ADSAUTH_SANDBOX` names; a sentence where that one is refused. */
export function askedEndpoints({ADSAUTH_SANDBOX: asked}: Runtime['env']): Endpoints | string {
	// An empty one is refused, too: whoever set it didn't mean Google.
	if (asked === undefined) return googleEndpoints;
	const sandbox = sandboxOrigin(asked);
	return 'problem' in sandbox ? sandbox.problem : sandboxEndpoints(sandbox.origin);
}
