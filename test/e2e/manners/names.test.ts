import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../../source/sandbox/index.js';
import {clientJson} from '../journey.js';
import {reach} from '../walk.js';
import {stay} from './stay.js';

const esc = '\u001B';

/** What a name may do to a terminal: move the cursor, set the title, the clipboard, a mode, the direction of writing. */
const hostile =
	'\u001B[2J\u001B[10;10H\u001B]0;TITLE\u0007\u001B]52;c;Q0FOQVJZ\u0007\u001B[?25h\u009B31m\u202Eevil\u2066\u0000\u0008\r\n';
const names = [
	`${hostile}Agency`,
	'広告代理店の株式会社'.repeat(6),
	'متجر الأحذية',
	`e${'\u0301'.repeat(300)}x`,
	'👩‍👩‍👧‍👦 Family 🇩🇪',
	'x'.repeat(500),
];

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
	sandbox = await startSandbox();
	const {accounts, accessible} = sandbox.knobs.adsAccounts;
	sandbox.knobs.adsAccounts = {
		accounts: accounts.map((account, index) => ({...account, descriptiveName: names[index % names.length] ?? ''})),
		accessible,
	};
});
afterAll(() => sandbox.close());

/** Sequences that a frame is made of: cursor, erasing, styles; a visible cursor, bracketed paste, synchronised output. */
const ofFrames = new RegExp(`${esc}\\[(?:[\\d;]*[A-HJKm]|\\?(?:25|2004|2026)[hl])`, 'g');

/** Controls but line breaks, and what changes the direction of writing. */
const controls = /(?![\r\n])\p{Cc}|\p{Bidi_Control}/u;

describe.each([
	['plain', 24],
	['40x12', 12],
] as const)('F96: names from outside, %s', (place, rows) => {
	it('leave layout, cursor, title and clipboard alone', async () => {
		const clientFile = clientJson({...sandbox.clients.desktop, projectId: names.join('')});
		const {terminal} = await stay({sandbox, place, clientFile, onTestFinished});
		const titles: string[] = [];
		terminal.onTitle(title => titles.push(title));
		/** One frame, its footer at its end, nothing below. */
		const expectOneFrame = async (title: string) => {
			await terminal.until(title);
			const frame = () => {
				const lines = terminal.screen().split('\n');
				const starting = (start: string) => lines.filter(line => line.startsWith(start)).length;
				const isOneFrame = starting(' adsauth') === 1 && starting(' ●') === 1 && lines.length < rows;
				return {isOneFrame, end: lines.at(-1)?.slice(-11)};
			};
			await expect.poll(frame, {timeout: 10_000}).toEqual({isOneFrame: true, end: 'ctrl+c quit'});
		};
		await reach(terminal, 'accounts');
		await terminal.until(/evil Agency/);
		await expect.poll(terminal.screen, {timeout: 10_000}).not.toContain('loading the accounts');
		await expectOneFrame('which account');
		terminal.press('enter');
		await expectOneFrame('your refresh');
		terminal.write('v');
		await expectOneFrame('take this token');
		expect(controls.exec(terminal.raw().replaceAll(ofFrames, ''))).toBeNull();
		expect(titles).toEqual([]);
	});
});
