import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {emptyFolder, openTerminal} from '../helpers/terminal.js';
import {median} from './statistics.js';

type Start = {
	readonly name: string;
	readonly command: readonly [string, ...string[]];
	readonly ready: RegExp;
	readonly budget: number;
};

/** Paired runs: in each round every program is started once. */
const rounds = 21;

// This file is bundled elsewhere; the program stands where npm runs its scripts.
const program = [process.execPath, join(process.cwd(), 'bin/adsauth.js')] as const;
const bare: Start = {
	name: 'bare node',
	command: [process.execPath, '-e', 'console.log("word")'],
	ready: /word/,
	budget: 1,
};

const client = {
	installed: {
		client_id: '1047-benchbenchbenchbenchbenchbench12.apps.googleusercontent.com',
		client_secret: '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',
		auth_uri: 'https://accounts.google.com/o/oauth2/auth',
		token_uri: 'https://oauth2.googleapis.com/token',
		redirect_uris: ['http://localhost'],
	},
};

/** From the start of the process to its first useful output in a real terminal, as ratios to bare Node printing a word. */
export async function startup() {
	const home = await emptyFolder();
	const clientFile = join(home, 'client_secret_bench.json');
	await writeFile(clientFile, JSON.stringify(client));
	const starts: readonly Start[] = [
		bare,
		{name: '--version', command: [...program, '--version'], ready: /\d+\.\d+\.\d+/, budget: 1.3},
		{name: '--help', command: [...program, '--help'], ready: /Usage/, budget: 1.3},
		{name: 'first frame of the wizard', command: program, ready: /which OAuth client\?/, budget: 3},
		{
			name: 'first event of --json',
			command: [...program, '--json', '-P', clientFile, '--no-browser'],
			ready: /"event"/,
			budget: 2.5,
		},
	];
	const times = new Map<Start, number[]>(starts.map(start => [start, []]));
	// The first round fills the compile cache, as the first start on a machine does.
	for (let round = 0; round <= rounds; round += 1) {
		for (const [start, taken] of times) {
			const time = await timeOf(start, home);
			if (round > 0) taken.push(time);
		}
	}
	const unit = median(times.get(bare) ?? []);
	return [...times].map(([{name, budget}, taken]) => ({name, ms: median(taken), ratio: median(taken) / unit, budget}));
}

/** In ms. */
async function timeOf({command, ready}: Start, home: string): Promise<number> {
	const begun = performance.now();
	const terminal = await openTerminal({command, home});
	await terminal.untilRaw(ready);
	const taken = performance.now() - begun;
	await terminal.end();
	return taken;
}
