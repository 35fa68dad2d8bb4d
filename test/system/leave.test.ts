import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {describe, expect, it} from 'vitest';

const file = join(import.meta.dirname, '../../source/system/leave.ts');

/** What becomes of a program that leaves with 3 while that goes on; its standard input stays open. */
async function leaves(goesOn: string) {
	const script = `
		const {leaveWith} = require(${JSON.stringify(file)});
		process.on('exit', () => process.stdout.write('left after ' + (performance.now() - begun)));
		${goesOn}
		const begun = performance.now();
		leaveWith(3, process.stdin);
	`;
	const child = spawn(process.execPath, ['-e', script], {stdio: ['pipe', 'pipe', 'inherit']});
	const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
	return {code, printed, took: Number(/left after ([\d.]+)/.exec(printed)?.[1])};
}

describe('leaving', () => {
	it.each([
		['nothing', ''],
		['the keyboard is read', 'process.stdin.resume();'],
		['a listener that nobody connects to is not closed', "require('node:net').createServer().listen(0, '127.0.0.1');"],
		[
			'a program that was started hangs',
			"require('node:child_process').spawn('cat', {stdio: ['pipe', 'ignore', 'ignore']});",
		],
		['a timer runs', 'setInterval(() => {}, 5);'],
	])('with the exit code, although %s', async (_, goesOn) => {
		expect(await leaves(goesOn)).toMatchObject({code: 3});
	});

	it('waits for nothing where nothing is left to do, and only a moment where something is', async () => {
		const nothing = await leaves('process.stdin.resume();');
		const something = await leaves('setInterval(() => {}, 5);');
		expect(something.took).toBeGreaterThanOrEqual(49);
		expect(nothing.took).toBeLessThan(something.took);
	});

	it('does first what was begun', async () => {
		const {code, printed} = await leaves("setTimeout(() => process.stdout.write('done '), 5);");
		expect(code).toBe(3);
		expect(printed).toMatch(/^done left/);
	});
});
