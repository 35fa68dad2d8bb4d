import {expect, it} from 'vitest';
import type {CallbackFailure} from '../../../source/callback/failures.js';
import {callbackExplanations} from '../../../source/wizard/explain/callback.js';
import type {Explanation} from '../../../source/wizard/explain/explanation.js';
import {callbackSamples} from '../../helpers/sample-failures/callback.js';
import {listed} from '../../helpers/sample-failures/samples.js';

const explain = (failure: CallbackFailure) =>
	(callbackExplanations[failure.type] as (failure: CallbackFailure) => Explanation)(failure);

it.each(listed(callbackSamples))('$type fits the screen', failure => {
	const {title, cause, fix} = explain(failure);
	expect(title.length).toBeLessThanOrEqual(60);
	expect(title).not.toMatch(/\.$/);
	expect(cause).toMatch(/^[^.]+(\.\d|[^.])*\.$/);
	expect(fix.length).toBeGreaterThan(0);
	expect(fix.length).toBeLessThan(5);
});

it('F35: names the port that is taken and never offers another one for the same URI', () => {
	expect(explain(callbackSamples['port-taken'][0])).toMatchInlineSnapshot(`
		{
		  "cause": "Another program is using localhost:65535, where Google's answer has to come back.",
		  "exit": "unusableInput",
		  "fix": [
		    "Stop the program that uses port 65535, then try again.",
		    "Or use a Desktop client, which works with any free port.",
		    "Or start adsauth again with --redirect-uri and another address that is registered for this client.",
		  ],
		  "title": "Port 65535 is in use",
		}
	`);
});

it.each([
	['port-taken', '--port'],
	['port-taken', '--redirect-uri'],
	['port-not-allowed', '--port'],
	['port-not-allowed', '--redirect-uri'],
] as const)('%s: has %s left out where any port will do', (type, flag) => {
	const fix = explain({type, host: '127.0.0.1', port: 9911, flag}).fix.join(' ');
	expect(fix).toContain(`eave out ${flag}: this client works with any free port.`);
	expect(fix).not.toMatch(/Desktop|registered/);
});
