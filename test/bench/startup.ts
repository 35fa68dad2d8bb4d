import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {emptyFolder} from '../helpers/terminal.js';
import {bare} from './bare.js';
import {program} from './journey.js';
import type {Figures} from './measures.js';
import {type Start, timePaired} from './paired.js';

const rounds = 21;

const client = {
	installed: {
		client_id: '1047-benchbenchbenchbenchbenchbench12.apps.googleusercontent.com',
		client_secret: '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',
		auth_uri: 'https://accounts.google.com/o/oauth2/auth',
		token_uri: 'https://oauth2.googleapis.com/token',
		redirect_uris: ['http://localhost'],
	},
};

/** From the start of the process to its first useful output in a real terminal, beside bare Node printing a word. */
export async function startup(): Promise<Figures> {
	const home = await emptyFolder();
	const file = join(home, 'client_secret_bench.json');
	await writeFile(file, JSON.stringify(client));
	const start = (ready: RegExp, ...args: readonly string[]): Start => ({
		command: [process.execPath, program, ...args],
		ready,
		home,
	});
	const {word, ...times} = await timePaired(rounds, {
		word: {command: bare('word'), ready: /word/, home},
		version: start(/\d+\.\d+\.\d+/, '--version'),
		help: start(/Usage/, '--help'),
		wizard: start(/which OAuth client\?/),
		json: start(/"event"/, '--json', '-P', file, '--no-browser'),
	});
	return Object.fromEntries(Object.entries(times).map(([id, value]) => [id, {value, bare: word}]));
}
