import {openTerminal} from '../helpers/terminal.js';
import {median} from './statistics.js';

/** A program, and what it prints when it's of use. */
export type Start = {
	readonly command: readonly [string, ...string[]];
	readonly ready: RegExp;
	readonly home: string;
};

/**
 * From the start of each program until it's ready, in ms: medians of rounds in which each is started once, so that what
 * else the machine does is the same for all. The first round fills caches, as the first start on a machine does.
 */
export async function timePaired<Name extends string>(rounds: number, starts: Readonly<Record<Name, Start>>) {
	const names = Object.keys(starts) as Name[];
	const times = new Map(names.map(name => [name, [] as number[]]));
	for (let round = 0; round <= rounds; round++) {
		for (const name of names) {
			const time = await timeOf(starts[name]);
			if (round > 0) times.get(name)?.push(time);
		}
	}
	return Object.fromEntries(names.map(name => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

async function timeOf({command, ready, home}: Start): Promise<number> {
	const begun = performance.now();
	const terminal = await openTerminal({command, home});
	await terminal.untilRaw(ready);
	const taken = performance.now() - begun;
	await terminal.end();
	return taken;
}
