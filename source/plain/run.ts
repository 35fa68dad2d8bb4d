import {plainLinesWords} from '../language/english/plain-lines.js';
import {exitCodes} from '../wizard/explain/explanation.js';
import type {Wizard} from '../wizard/index.js';
import type {Intent} from '../wizard/message.js';
import {update} from '../wizard/update.js';
import {createAnswers} from './answers.js';
import {failedExitCode} from './failed-exit-code.js';
import {createHeartbeat} from './heartbeat.js';
import {news, nothingSaid, promptLines, type Said, toSay} from './news.js';
import {reactionTo} from './reaction.js';
import {viewOf} from './steps/index.js';

type Streams = {
	/** Absent where no answer can come. */
	readonly stdin: NodeJS.ReadStream | undefined;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WritableStream;
};

/**
 * The wizard as plain sentences and numbered choices: nothing moves, nothing is coloured, each line is said once.
 * Answers come line by line, from a terminal or a pipe. Resolves with the exit code when the journey is over.
 */
export async function runPlain(wizard: Wizard, {stdin, stdout, stderr}: Streams): Promise<number> {
	let hasSaid = false;
	const say = (lines: readonly string[]) => {
		hasSaid ||= lines.length > 0;
		stdout.write(lines.map(line => `${line}\n`).join(''));
	};
	const heartbeat = createHeartbeat(line => say([line]));
	let said: Said = nothingSaid;
	let typed = '';
	/** What an answer asked for is under way: the next answer is for what comes of it. */
	let isHeld = false;
	let isSending = false;

	const follow = () => {
		const state = wizard.getState();
		if (state.step !== 'accounts') typed = '';
		const now = toSay(state, viewOf(state, typed));
		// First, so that nothing secret is seen that somebody types as soon as it's asked for.
		answers.follow(now.view);
		say(news(said, now));
		said = now;
		heartbeat.follow(now.view.waiting);
	};
	const send = (message: Intent) => {
		const before = wizard.getState();
		const [after, ...commands] = update(before, message);
		// What a step begins on its way in, it shows by itself.
		isHeld = commands.length > 0 && after.step === before.step;
		isSending = true;
		wizard.send(message);
		isSending = false;
		if (said.view.isBusy) isHeld = false;
	};
	const search = (next: string) => {
		typed = next;
		follow();
	};
	const answers = createAnswers(stdin, {
		// What isn't read yet would pile up, answer by answer.
		isReady: () => !isHeld && !stdout.writableNeedDrain,
		onAnswer: line => {
			hasSaid = false;
			const reaction = reactionTo(said.view, line);
			if (reaction.type === 'say') say(reaction.lines);
			else if (reaction.type === 'send') send(reaction.message);
			else search(reaction.typed);
			// An answer that leads nowhere is asked for again.
			if (!hasSaid && !isHeld) say(promptLines(said.view));
		},
		onMissing: () => {
			stderr.write(`${plainLinesWords().noMoreInput}\n`);
			wizard.send({type: 'quit', exitCode: failedExitCode(wizard.getState()) ?? exitCodes.unusableInput});
		},
		onInterrupt: () => wizard.send({type: 'quit', exitCode: 130}),
	});

	wizard.subscribe(() => {
		if (!isSending) isHeld = false;
		follow();
	});
	stdout.on('drain', () => answers.follow(said.view));
	say([plainLinesWords().welcome]);
	follow();
	const exitCode = await wizard.finished;
	heartbeat.follow(undefined);
	answers.close();
	await new Promise<void>(resolve => {
		stdout.write('', () => resolve());
	});
	return exitCode;
}
