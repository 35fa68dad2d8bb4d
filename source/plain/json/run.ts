import {frameWords} from '../../language/english/frame.js';
import type {Wizard} from '../../wizard/index.js';
import type {State} from '../../wizard/state.js';
import {sessionOf} from '../../wizard/steps/stopped.js';
import {isDeliveryDue} from '../../wizard/unattended.js';
import {queueLines} from '../line-queue.js';
import {answer} from './answer.js';
import type {JsonEvent} from './events.js';
import {type EventOptions, eventsOf} from './events-of.js';
import {eventWords, stateWords} from './words.js';

type Streams = {
	/** Brings the address the browser ended on, where the browser can't; absent where the client file came on it. */
	readonly stdin: NodeJS.ReadStream | undefined;
	readonly stdout: NodeJS.WritableStream;
	readonly stderr: NodeJS.WriteStream;
	/** Calls back, with the exit code to end with, when nothing is taken any more. */
	readonly onUnread: (listener: (exitCode: number) => void) => void;
};

/**
 * The wizard for programs: an event a line on stdout, people's words on stderr, and each step answered as flags have it.
 * Resolves with the exit code when the journey is over and stdout has taken all of it.
 */
export async function runJson(
	wizard: Wizard,
	{stdin, stdout, stderr, onUnread}: Streams,
	options: EventOptions,
): Promise<number> {
	const session = sessionOf(wizard.getState());
	/** The last state that was told of; the journey may be past its beginning by now. */
	let state: State = {step: 'client', session, typing: false};
	const tell = (events: readonly JsonEvent[], words: readonly string[]) => {
		for (const event of events) stdout.write(`${JSON.stringify(event)}\n`);
		for (const line of [...events.flatMap(event => eventWords(event, stdin !== undefined)), ...words])
			stderr.write(`${line}\n`);
	};

	// What isn't taken is told on stderr, where it would pile up, line by line, if nobody reads that.
	const addresses = queueLines(stdin, {
		turn: () => (isWaiting(wizard.getState()) && !stderr.writableNeedDrain ? 'any' : 'none'),
		onLine: line => {
			if (line.trim() !== '') wizard.send({type: 'text', text: line});
		},
		onEmpty: () => {},
		onInterrupt: () => {},
	});
	stderr.on('drain', addresses.look);
	const goOn = () => {
		const message = answer(wizard.getState());
		if (message) wizard.send(message);
	};
	const follow = () => {
		const from = state;
		state = wizard.getState();
		tell(eventsOf(from, state, options), stateWords(from, state));
		// Later, so that what this change asked for has begun.
		queueMicrotask(goOn);
		addresses.look();
	};
	if (session.google.sandbox || session.settings.sandbox) tell([], [`${frameWords().sandbox.full}.`]);
	wizard.subscribe(follow);
	follow();

	let lastWord: ((exitCode: number) => number) | undefined;
	onUnread(unread => {
		if (lastWord) return;
		// What flags asked for is done all the same: a token that has come is worth more than word of it.
		const isDue = isDeliveryDue(wizard.getState());
		lastWord = exitCode => (isDue ? exitCode || unread : unread);
		if (!isDue) wizard.send({type: 'quit', exitCode: unread});
	});
	const exitCode = await wizard.finished;
	addresses.close();
	// The process may end right after: what is written must have gone.
	await new Promise<void>(resolve => {
		stdout.write('', () => resolve());
	});
	return lastWord?.(exitCode) ?? exitCode;
}

const isWaiting = (state: State) => state.step === 'sign-in' && state.phase.type === 'waiting';
