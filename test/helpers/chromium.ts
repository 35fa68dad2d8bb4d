import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

function candidates(): readonly string[] {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return [
		...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		...folders.flatMap(folder => ['chromium', 'google-chrome', 'google-chrome-stable'].map(name => join(folder, name))),
	];
}

/**
 * Where this machine's Chromium is, `CHROMIUM_PATH` first. Undefined without one, so that a test can be skipped
 * (`describe.skipIf(!chromiumPath())`); but throws where `CI` is set, so that nothing is skipped there unseen.
 */
export function chromiumPath(): string | undefined {
	const path = candidates().find(existsSync);
	if (!path && process.env.CI) throw new Error('No Chromium found. Install one or set CHROMIUM_PATH.');
	return path;
}

/** Starts a Chromium that calls nobody of its own accord. Throws without one; ask `chromiumPath` first. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error('No Chromium found.');
	return chromium.launch({executablePath, args: [...flags, ...args]});
}
