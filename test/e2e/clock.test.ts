import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {signInOverHttp} from '../helpers/http-browser.js';
import {emptyFolder} from '../helpers/terminal.js';
import {waitingJourney} from './waiting-journey.js';

/** The clock of the program's own: `SHIFT` ms off from its start, and `JUMP` more from SIGUSR2 on. */
const clock = `
	const now = Date.now;
	let shift = Number(process.env.SHIFT);
	globalThis.Date = class extends Date {
		constructor(...parts) {
			super(...(parts.length === 0 ? [now() + shift] : parts));
		}
		static now() {
			return now() + shift;
		}
	};
	process.on('SIGUSR2', () => {
		shift += Number(process.env.JUMP);
	});`;

async function waiting({shift = 0, jump = 0, timeout = 60}) {
	const home = await emptyFolder();
	const preload = join(home, 'clock.cjs');
	await writeFile(preload, clock);
	const env = {SHIFT: String(shift), JUMP: String(jump), NODE_OPTIONS: `--require=${preload}`};
	return waitingJourney({home, env, args: ['--timeout', String(timeout)]});
}

const day = 86_400_000;
const year = 365 * day;

describe('F70: a clock that is wrong', () => {
	it.each([
		['a day ahead', day],
		['a day behind', -day],
		['a year ahead', year],
		['a year behind', -year],
	])('by %s: signs in', async (_, shift) => {
		const {terminal, link} = await waiting({shift});
		expect(terminal.screen()).toMatch(/(?:1:00|0:5\d) left/);
		await signInOverHttp(link);
		await terminal.until('the token works');
	});
});

describe('F70: a clock that jumps during the wait', () => {
	it.each([
		['a day ahead', day],
		['a day back', -day],
		['a year ahead', year],
		['a year back', -year],
	])('by %s: leaves the time there was, and signs in', async (_, jump) => {
		const {terminal, link} = await waiting({jump});
		const [left] = await terminal.until(/\d:\d\d left/);
		terminal.kill('SIGUSR2');
		await terminal.until(new RegExp(`(?!${left})\\d:\\d\\d left`));
		if (jump > 0) await terminal.until('Time stood still for a while.');
		expect(terminal.screen()).toMatch(/(?:1:00|0:[345]\d) left/);
		await signInOverHttp(link);
		await terminal.until('the token works');
	});

	it('by ten minutes while the program is stopped, more than it had: goes on with the time there was', async () => {
		const {terminal, link} = await waiting({jump: 600_000});
		terminal.kill('SIGSTOP');
		terminal.kill('SIGUSR2');
		terminal.kill('SIGCONT');
		await terminal.until('Time stood still for a while.');
		expect(terminal.screen()).toMatch(/(?:1:00|0:[345]\d) left/);
		await signInOverHttp(link);
		await terminal.until('the token works');
	});
});
