import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {afterAll, expect} from 'vitest';
import {attemptSecretIn, learnAttempts} from './attempt-secrets.js';

/** One run of the built program, and where its secrets must not be. */
type Run = {
	readonly pid: number | undefined;
	readonly home: string;
	/** What its `TMPDIR` names. */
	readonly temporary: string;
	/** Each byte it has printed. */
	readonly printed: () => string;
	/** Its arguments, to name it by. */
	readonly args: readonly string[];
	/** Whether the test has it print a secret: `--show-token`, reveal. */
	readonly shows?: boolean;
	/** Secrets that have no shape of their own, such as a proxy's password. */
	readonly canaries?: readonly string[];
	/** What the test itself gave to a shell, which hands it on. */
	readonly given?: string;
};

const isTest = process.env.VITEST !== undefined;

/** Looked into anew all the time while a run lasts, in ms. */
const interval = 40;

/** By shape, as it is what the stand-in issues: a part of it that a window's edge cuts off is found, too. */
const shapes = [
	/1\/\/0[\w-]{16,}/, // refresh token
	/MS8vM[\w+/]{20,}/, // the same in Base64, as OSC 52 has it
	/ya29\.[\w-]{16,}/, // access token
	/4(?:\/|%2F)0A[\w-]{16,}/i, // code
	/GOCSPX-[\w-]{6,}/, // client secret
	/code_verifier\W{1,4}[\w.~-]{20,}/, // PKCE (RFC 7636 section 4.1)
];

/** The first secret in a text. */
export const secretIn = (text: string, canaries: readonly string[] = []): string | undefined =>
	canaries.find(canary => text.includes(canary)) ??
	shapes.map(shape => shape.exec(text)?.[0]).find(Boolean) ??
	attemptSecretIn(text);

const read = (path: string): string => {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
};

const childrenOf = (pid: number): readonly number[] =>
	read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

const descendantsOf = (pid: number): readonly number[] =>
	childrenOf(pid).flatMap(child => [child, ...descendantsOf(child)]);

/** Arguments and environment. */
const startOf = (pid: number) => [read(`/proc/${pid}/cmdline`), read(`/proc/${pid}/environ`)] as const;

const filesIn = (folder: string): readonly string[] => {
	try {
		const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
		return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
	} catch {
		return [];
	}
};

/**
 * Watches a run for secrets where they don't belong, until what it returns is called, which tells them. It looks at all
 * that is printed, at the arguments and environment of every process that the program starts (Linux; sampled), at its
 * temporary folder, and at the files of its home but for those that were there before or are a client file, as a test put
 * them there, and those that it named to the person.
 */
export function watch({
	pid,
	home,
	temporary,
	printed,
	args,
	shows = false,
	canaries = [],
	given = '',
}: Run): () => readonly string[] {
	const before = new Map(filesIn(home).map(path => [path, read(path)]));
	const found = new Set<string>();
	const note = (place: string, text: string, search = (all: string) => secretIn(all, canaries)) => {
		const secret = search(text);
		if (secret && !given.includes(secret))
			found.add(`${place} of adsauth ${args.join(' ')} in ${test}: ${secret.slice(0, 12)}…`);
	};
	const test = expect.getState().currentTestName;
	const sample = () => {
		const own = startOf(pid ?? 0);
		for (const child of pid === undefined ? [] : descendantsOf(pid)) {
			const [line, environment] = startOf(child);
			// One that has not become another program yet still shows what we ourselves were started with.
			if (line === own[0] && environment === own[1]) continue;
			note('an argument of a child', line);
			note('the environment of a child', environment);
		}
	};
	const timer = setInterval(sample, interval).unref();
	return () => {
		clearInterval(timer);
		sample();
		const text = printed();
		note('the output', text, ...(shows ? [attemptSecretIn] : []));
		for (const path of filesIn(temporary)) note(path, read(path));
		for (const path of filesIn(home)) {
			const content = read(path);
			const isInput = before.get(path) === content || /^\{"(?:installed|web)":/.test(content);
			if (!isInput && !text.includes(basename(path))) note(path, content);
		}
		return [...found];
	};
}

const endings: (() => readonly string[])[] = [];

/** Has the test file fail at its end for what a run leaked. Each run of the built program is watched without asking. */
export function watchForLeaks(run: Run): void {
	// The bench opens terminals, too.
	if (isTest) endings.push(watch(run));
}

if (isTest) {
	learnAttempts();
	afterAll(() => {
		expect(endings.splice(0).flatMap(ending => ending())).toEqual([]);
	});
}
