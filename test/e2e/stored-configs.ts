import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {FormatId, Values} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import type {ConsentChoice} from '../helpers/http-browser.js';
import {runPiped} from '../helpers/run-piped.js';
import {emptyFolder, openTerminal} from '../helpers/terminal.js';
import {openDesk} from '../sandbox/desk.js';

/** A stand-in for Google with a token that it has given out, and a home folder for the configs that hold it. */
export async function startStored({choice}: {readonly choice?: ConsentChoice} = {}) {
	const desk = await openDesk();
	onTestFinished(() => desk.close());
	const home = await emptyFolder();
	const {clientId, clientSecret} = desk.sandbox.clients.desktop;
	const {refresh_token: refreshToken} = await desk.tokens(choice);
	const values: Values = {clientId, clientSecret, refreshToken};
	const env = {ADSAUTH_SANDBOX: desk.sandbox.origin};
	return {
		...desk,
		home,
		values,
		secrets: [clientSecret, refreshToken],
		/** Writes a config that the format itself makes; returns its absolute path. */
		write: async (formatId: FormatId, name: string, others: Partial<Values> = {}, mode = 0o600) => {
			const path = join(home, name);
			await mkdir(dirname(path), {recursive: true});
			await writeFile(path, formats[formatId].create({...values, ...others}), {mode});
			return path;
		},
		/** Runs the program there without a terminal. */
		run: (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
			runPiped(args, {home, env: {...env, ...more}}),
		/** The same in a terminal. */
		open: async (args: readonly string[], more: Readonly<Record<string, string>> = {}, columns = 120) => {
			const terminal = await openTerminal({home, args, env: {...env, ...more}, columns});
			onTestFinished(async () => {
				await terminal.end();
			});
			return terminal;
		},
	};
}
