import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {AdsauthEvent} from '../../schema/events.js';
import {type SandboxOptions, startSandbox} from '../../source/sandbox/index.js';
import {expectEvent} from '../helpers/expect-event.js';
import {startPiped} from '../helpers/start-piped.js';
import {emptyFolder} from '../helpers/terminal.js';
import {clientJson} from './journey.js';

type Options = {
	readonly type?: 'desktop' | 'web';
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly sandbox?: SandboxOptions;
	readonly home?: string;
	/** Whether it is to print the token; see `watchForLeaks`. */
	readonly shows?: boolean;
	/** Secrets of the test's own, for `watchForLeaks`. */
	readonly canaries?: readonly string[];
};

/** The built program with `--json`, a stand-in for Google and a client file of it; nobody at a terminal. */
export async function startJsonJourney({
	type = 'desktop',
	args = [],
	env = {},
	sandbox: options,
	home,
	...secrets
}: Options = {}) {
	const sandbox = await startSandbox(options);
	onTestFinished(() => sandbox.close());
	const folder = home ?? (await emptyFolder());
	const client = sandbox.clients[type];
	const clientFile = join(folder, 'client_secret_test.json');
	await writeFile(clientFile, clientJson(client), {mode: 0o600});
	const run = await startPiped({
		args: ['--json', '-P', clientFile, '--no-browser', ...args],
		env: {ADSAUTH_SANDBOX: sandbox.origin, CI: '1', ...env},
		home: folder,
		...secrets,
	});

	/** The first event of a kind. */
	const event = <E extends AdsauthEvent['event']>(kind: E) =>
		run.until(stdout =>
			eventsIn(stdout).find((found): found is Extract<AdsauthEvent, {event: E}> => found.event === kind),
		);
	return {...run, sandbox, client, clientFile, event, events: () => eventsIn(run.stdout())};
}

/** The events of complete lines. Fails where a line is anything but an event as it is published. */
export function eventsIn(stdout: string): readonly AdsauthEvent[] {
	const lines = stdout.split('\n').slice(0, -1);
	return lines.map(line => {
		const value: unknown = JSON.parse(line);
		expectEvent(value);
		return value as AdsauthEvent;
	});
}
