import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Whether the fake program that wrote its id to `pid` is at work; one that is dead but not buried isn't. */
export function isRunning(folder: string): boolean {
	const pid = readFileSync(join(folder, 'pid'), 'utf8').trim();
	try {
		return !execFileSync('ps', ['-o', 'stat=', '-p', pid], {encoding: 'utf8'}).startsWith('Z');
	} catch {
		return false;
	}
}
