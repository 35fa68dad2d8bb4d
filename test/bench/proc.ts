import {readFile} from 'node:fs/promises';

/** Whether `/proc` is as these functions read it. */
export const hasProc = process.platform === 'linux';

/** Processor time in ms, user and system together. */
export async function cpuTime(pid: number): Promise<number> {
	const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
	// The name in brackets may hold blanks; the 12th and 13th field after it, in ticks of 10 ms.
	const [user, system] = stat
		.slice(stat.lastIndexOf(')') + 2)
		.split(' ')
		.slice(11, 13);
	return (Number(user) + Number(system)) * 10;
}

/** The most memory that was ever resident, in MB. */
export async function peakMemory(pid: number): Promise<number> {
	const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Number(kilobytes) / 1024;
}
