import process from 'node:process';
import type {CommandFailure} from './failures.js';
import {WizardError} from './wizard-error.js';

/** `own` are the pieces that a system has its own of. */
const piecesWith = (...own: readonly string[]) =>
	new RegExp(
		[
			"'(?<single>[^']*)'",
			...own,
			'(?<openQuote>[\'"])',
			'(?<blank>[ \\t\\r]+|^\\s+|\\s+$)',
			'(?<operator>&&|\\|\\||\\$\\(|[|&;<>`\\n])',
			'(?<plain>.)',
		].join('|'),
		'gs',
	);
const pieces = piecesWith('"(?<double>(?:\\\\.|[^"\\\\])*)"', '(?<continuation>\\\\\\n)', '\\\\(?<escaped>.)');
/** A backslash parts folders there. */
const piecesOnWindows = piecesWith('"(?<double>[^"]*)"');

/**
 * The words of a command line as a POSIX shell splits it (POSIX.1-2024, Shell Command Language, section 2.2, quoting),
 * without any expansion: `$`, `*` and `~` stay as they are; on Windows a backslash does, too. Throws
 * `WizardError<CommandFailure>` for an empty command, an open quote and an unquoted operator that only a shell would
 * understand.
 */
export function splitCommand(commandLine: string, platform = process.platform): readonly [string, ...string[]] {
	const isWindows = platform === 'win32';
	const words: string[] = [];
	let inWord = false;
	for (const {groups = {}} of commandLine.matchAll(isWindows ? piecesOnWindows : pieces)) {
		const {single, double, openQuote, escaped, blank, continuation, operator, plain} = groups;
		if (continuation !== undefined) continue;
		if (openQuote !== undefined) throw failure({type: 'command-unbalanced-quotes'});
		if (operator !== undefined) throw failure({type: 'command-needs-shell', operator});

		if (blank === undefined) {
			const place = inWord ? words.length - 1 : words.length;
			words[place] =
				`${words[place] ?? ''}${single ?? (isWindows ? double : unescapeDouble(double)) ?? escaped ?? plain}`;
		}

		inWord = blank === undefined;
	}

	const [command = '', ...args] = words;
	if (command === '') throw failure({type: 'command-empty'});
	return [command, ...args];
}

/** Between double quotes a backslash escapes these four only, and continues a line. */
const unescapeDouble = (double: string | undefined) => double?.replace(/\\(?:([$`"\\])|\n)/g, '$1');

const failure = (facts: CommandFailure) => new WizardError<CommandFailure>(facts);
