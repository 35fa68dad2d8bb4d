import {connect} from 'node:net';
import {signInOverHttp} from '../helpers/http-browser.js';
import type {Terminal} from '../helpers/terminal.js';
import {linkOnScreen} from './journey.js';

/** Whether somebody listens on a port of this machine. */
export const isOpen = (port: number) =>
	new Promise<boolean>(resolve => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});

type Leg = {
	/** The step it begins at; the journey's beginning where there is none. */
	readonly from?: string;
	/** What a person does there; the address of the browser's part comes from the screen. */
	readonly go?: (terminal: Terminal, link: string) => unknown;
	/** What the screen shows then; short enough for a window of 40 columns. */
	readonly shows: RegExp;
	/** In a tour: what leads back, and to which step; to the one it came from, where none is said. */
	readonly back?: (terminal: Terminal) => unknown;
	readonly backTo?: string;
};

const esc = (terminal: Terminal) => terminal.press('esc');
const allow = (_: Terminal, link: string) => signInOverHttp(link);
const deny = (_: Terminal, link: string) => signInOverHttp(link, {answer: 'deny'});
const write = (text: string) => (terminal: Terminal) => terminal.write(text);
const enter = (terminal: Terminal) => terminal.press('enter');

/** Chooses the third way in, a type, and an ID. */
async function typeId(terminal: Terminal) {
	for (const [key, then] of [
		['down', /❯ Type or paste/],
		['down', /❯ Type the client/],
		['enter', /what type is it/],
		['enter', /its client ID/],
	] as const) {
		terminal.press(key);
		await terminal.until(then);
	}
	terminal.write('1047-x.apps.googleusercontent.com\r');
}

async function untypeId(terminal: Terminal) {
	for (const then of [/its client ID/, /what type is it/]) {
		terminal.press('esc');
		await terminal.until(then);
	}
	terminal.press('esc');
}

async function chooseRuby(terminal: Terminal) {
	await terminal.until('❯ Ruby');
	terminal.press('enter');
}

/** The journey's steps as they hang together, for a program that was given a client file and `--no-browser`. */
const legs: Readonly<Record<string, Leg>> = {
	consent: {shows: /what Google wi/},
	client: {from: 'consent', go: esc, shows: /which OAuth cl/, back: enter},
	secret: {from: 'client', go: typeId, shows: /Client secret:/, back: untypeId},
	start: {from: 'client', go: write('n'), shows: /1 of 6/, back: esc},
	'sign-in': {from: 'consent', go: enter, shows: linkOnScreen},
	help: {from: 'sign-in', go: write('?'), shows: /❯ Error 400: redirect/, back: esc},
	failed: {from: 'sign-in', go: deny, shows: /Access wasn't/},
	checking: {from: 'sign-in', go: allow, shows: /the token works/},
	accounts: {from: 'checking', go: enter, shows: /which account/},
	deliver: {from: 'accounts', go: write('\t'), shows: /your refresh/},
	targets: {from: 'deliver', go: write('w'), shows: /❯ Ruby/, back: esc},
	preview: {from: 'targets', go: chooseRuby, shows: /create .*google/, back: esc, backTo: 'deliver'},
	pipe: {from: 'deliver', go: write('p'), shows: /pipe to which/, back: esc},
	revoke: {from: 'deliver', go: write('v'), shows: /take this token/, back: esc},
};

/** Names of the steps that `reach` knows, in the order of the journey. */
export const steps = Object.keys(legs);

/** Takes a journey from its beginning to a step, and returns the callback port if one has been opened by then. */
export async function reach(terminal: Terminal, step: string): Promise<number | undefined> {
	const leg = legs[step]!;
	const port = leg.from === undefined ? undefined : await reach(terminal, leg.from);
	const link = port === undefined ? '' : linkOnScreen.exec(terminal.screen())?.[0];
	await leg.go?.(terminal, link ?? '');
	const [shown] = await terminal.until(leg.shows);
	return step === 'sign-in' ? Number(new URL(shown).port) : port;
}

/** Goes through the steps of one journey, with a stay at each, and ends where the token is delivered. */
export async function tour(terminal: Terminal, stay: (step: string, shows: RegExp) => Promise<void>): Promise<void> {
	let at: string | undefined;
	for (const step of steps.filter(name => name !== 'failed')) {
		const {from, go, shows} = legs[step]!;
		while (at !== from) {
			const {back, backTo, from: before} = legs[at!]!;
			await back?.(terminal);
			at = backTo ?? before;
			await terminal.until(legs[at!]!.shows);
		}
		await go?.(terminal, linkOnScreen.exec(terminal.screen())?.[0] ?? '');
		await terminal.until(shows);
		await stay(step, shows);
		at = step;
	}
}
