import {expect, it} from 'vitest';
import type {CallbackFailure} from '../../../source/callback/failures.js';
import {callbackExplanations as explain} from '../../../source/wizard/explain/callback.js';

const at = {host: 'localhost', port: 65_535} as const;
const explanations = {
	'issuer-mismatch': explain['issuer-mismatch'](),
	'port-taken': explain['port-taken']({type: 'port-taken', ...at}),
	'port-not-allowed': explain['port-not-allowed']({type: 'port-not-allowed', ...at}),
	'cannot-listen': explain['cannot-listen']({type: 'cannot-listen', code: 'EADDRNOTAVAIL'}),
} satisfies Record<CallbackFailure['type'], unknown>;

it.each(Object.entries(explanations))('%s fits the screen', (_, {title, cause, fix}) => {
	expect(title.length).toBeLessThanOrEqual(60);
	expect(title).not.toMatch(/\.$/);
	expect(cause).toMatch(/^[^.]+(\.\d|[^.])*\.$/);
	expect(fix.length).toBeGreaterThan(0);
	expect(fix.length).toBeLessThan(5);
});

it('F35: names the port that is taken and never offers another one for the same URI', () => {
	expect(explanations['port-taken']).toMatchInlineSnapshot(`
		{
		  "cause": "Another program is using localhost:65535, where Google's answer has to come back.",
		  "exit": "unusableInput",
		  "fix": [
		    "Stop the program that uses port 65535, then try again.",
		    "Or use a Desktop client, which works with any free port.",
		    "Or choose another redirect URI that's registered for this client.",
		  ],
		  "title": "Port 65535 is in use",
		}
	`);
});
