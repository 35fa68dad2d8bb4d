import type {CommandFailure} from './failures.js';
import {WizardError} from './wizard-error.js';

const pieces = new RegExp(
	[
		"'(?<single>[^']*)'",
		'"(?<double>(?:\\\\.|[^"\\\\])*)"',
		'(?<openQuote>[\'"])',
		'(?<continuation>\\\\\\n)',
		'\\\\(?<escaped>.)',
		'(?<blank>[ \\t\\r]+|^\\s+|\\s+$)',
		'(?<operator>&&|\\|\\||\\$\\(|[|&;<>`\\n])',
		'(?<plain>.)',
	].join('|'),
	'gs',
);

/**
 * The words of a command line as a POSIX shell splits it (POSIX.1-2024, Shell Command Language, section 2.2, quoting),
 * without any expansion: `$`, `*` and `~` stay as they are. Throws `WizardError<CommandFailure>` for an empty command,
 * an open quote and an unquoted operator that only a shell would understand.
 */
export function splitCommand(commandLine: string): readonly [string, ...string[]] {
	const words: string[] = [];
	let inWord = false;
	for (const {groups = {}} of commandLine.matchAll(pieces)) {
		const {single, double, openQuote, escaped, blank, continuation, operator, plain} = groups;
		if (continuation !== undefined) continue;
		if (openQuote !== undefined) throw failure({type: 'command-unbalanced-quotes'});
		if (operator !== undefined) throw failure({type: 'command-needs-shell', operator});

		if (blank === undefined) {
			const place = inWord ? words.length - 1 : words.length;
			words[place] = `${words[place] ?? ''}${single ?? unescapeDouble(double) ?? escaped ?? plain}`;
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
