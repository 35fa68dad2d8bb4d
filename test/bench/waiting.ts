import {readFile} from 'node:fs/promises';
import {linkOnScreen} from '../e2e/journey.js';
import {openTerminal} from '../helpers/terminal.js';

const seconds = 5;

/** In ms, user and system together, from Linux's `/proc`. */
async function cpuTime(pid: number): Promise<number> {
	const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
	// The name in brackets may hold blanks; the 12th and 13th field after it, in ticks of 10 ms.
	const [user, system] = stat
		.slice(stat.lastIndexOf(')') + 2)
		.split(' ')
		.slice(11, 13);
	return (Number(user) + Number(system)) * 10;
}

const pass = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** What the wait for the browser costs a slow link and a battery, of the built program in a real terminal. */
export async function waiting() {
	const terminal = await openTerminal({args: ['--sandbox', '--no-browser']});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	await terminal.until(linkOnScreen);
	await pass(2000);
	const before = {bytes: terminal.raw().length, cpu: await cpuTime(terminal.pid)};
	await pass(seconds * 1000);
	const bytes = (Buffer.byteLength(terminal.raw()) - before.bytes) / seconds;
	const cpu = ((await cpuTime(terminal.pid)) - before.cpu) / (seconds * 10);
	console.log(JSON.stringify(terminal.raw().slice(before.bytes)));
	await terminal.end();
	return [
		{name: 'written', unit: 'bytes a second', value: bytes, limit: 500},
		{name: 'processor', unit: '% of a core', value: cpu, limit: 1},
	] as const;
}
