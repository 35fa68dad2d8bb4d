import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../../source/sandbox/index.js';
import {clientJson} from '../journey.js';
import {reach} from '../walk.js';
import {stay} from './stay.js';

/** What a name may do to a terminal: move the cursor, set the title, the clipboard, a mode, the direction of writing. */
const hostile =
	'\u001B[2J\u001B[10;10H\u001B]0;TITLE\u0007\u001B]52;c;Q0FOQVJZ\u0007\u001B[?25h\u009B31m\u202Eevil\u2066\u0000\u0008\r\n';
const wide = '広告代理店の株式会社'.repeat(6);
const arabic = 'متجر الأحذية';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
	sandbox = await startSandbox();
	const {accounts, accessible} = sandbox.knobs.adsAccounts;
	const names = [
		`${hostile}Agency`,
		wide,
		arabic,
		`e${'\u0301'.repeat(300)}x`,
		'👩‍👩‍👧‍👦 Family 🇩🇪',
		`${'x'.repeat(500)}`,
	];
	sandbox.knobs.adsAccounts = {
		accounts: accounts.map((account, index) => ({...account, descriptiveName: names[index % names.length]!})),
		accessible,
	};
});
afterAll(() => sandbox.close());

describe.each([
	['plain', 24],
	['40x12', 12],
] as const)('names from outside, %s', (place, rows) => {
	it('leave layout, cursor, title and clipboard alone', async () => {
		const project = {...sandbox.clients.desktop, projectId: `${hostile}${wide}${arabic}`};
		const {terminal} = await stay({sandbox, place, clientFile: clientJson(project), onTestFinished});
		const inside = () => terminal.raw().replaceAll(/\u001B\[[\d;]*[A-HJKmG]|\u001B\[\?(?:25|2004|2026)[hl]/g, '');
		const titles: string[] = [];
		terminal.onTitle(title => titles.push(title));
		for (const step of ['accounts', 'deliver'] as const) {
			if (step === 'accounts') await reach(terminal, step);
			else {
				terminal.write('\t');
				await terminal.until(/your refresh/);
			}
			// One frame, from the top of the window, its footer at its end, nothing below.
			const lines = terminal.screen().split('\n');
			expect(lines.length).toBeLessThan(rows);
			expect(lines.filter(line => line.startsWith(' adsauth'))).toHaveLength(1);
			expect(lines.at(-1)).toContain('quit');
			expect(lines.filter(line => line.startsWith(' ●'))).toHaveLength(1);
		}
		// Beside the sequences that a frame is made of, no control is left.
		expect(inside()).not.toMatch(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
		expect(titles).toEqual([]);
	});
});
