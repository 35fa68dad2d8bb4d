import {parseArgs} from 'node:util';
import {usageWords} from '../language/english/usage.js';
import {plain} from '../system/plain-text.js';
import {type CommandName, commandNames, commands, commandWords, titled, typed} from './command-table.js';
import {didYouMean} from './did-you-mean.js';
import {type Flag, type FlagName, flags} from './flags.js';

/** What the command line said. */
export type Arguments =
	| {
			readonly type: 'arguments';
			readonly command: CommandName;
			/** The files that were named. */
			readonly operands: readonly string[];
			/** Each flag's values in order; a switch that is there has one empty value. */
			readonly values: FlagValues;
	  }
	/** `problem` is one sentence for stderr, and where to read on. */
	| {readonly type: 'unusable'; readonly command: CommandName; readonly problem: string};

export type FlagValues = ReadonlyMap<FlagName, readonly string[]>;

const table: readonly Flag[] = flags;

/**
 * Reads the command line by the tables of commands and flags. Anything they don't know is refused, with what was meant
 * if possible. `help check` is `check --help`.
 */
export function parseArguments(argv: readonly string[]): Arguments {
	const {tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true});
	const words = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []));
	const asksForHelp = words[0] === 'help';
	const [name, ...operands] = asksForHelp ? words.slice(1) : words;
	const known = commandNames.find(candidate => commands[candidate].word === name);
	const command = known ?? 'wizard';
	const values = new Map<FlagName, readonly string[]>(asksForHelp ? [['help', ['']]] : []);
	for (const token of tokens) {
		if (token.kind === 'option-terminator') continue;
		if (token.kind === 'positional') {
			if (known || (asksForHelp && token.value === 'help')) continue;
			const problem = usageWords().notAWord(plain(token.value, 60));
			return unusable(command, problem, didYouMean(token.value, commandWords));
		}
		const {rawName, value, inlineValue} = token;
		const flag = flagOf(command, rawName, token.name);
		if (typeof flag === 'string') return unusable(command, flag, meantFlag(command, rawName));
		if (flag.value === undefined && value !== undefined) return unusable(command, usageWords().takesNoValue(rawName));
		if (flag.value !== undefined && !isValue(value, inlineValue))
			return unusable(command, usageWords().needsValue(rawName, usageWords().placeholders[flag.value]));
		const before = values.get(flag.name) ?? [];
		if (before.length > 0 && !flag.repeatable && flag.value !== undefined)
			return unusable(command, usageWords().givenTwice(rawName));
		values.set(flag.name, [...before, value ?? '']);
	}
	const stray = operands[asksForHelp ? 0 : mostOperands[commands[command].operands ?? 'none']];
	if (stray !== undefined) return unusable(command, usageWords().wordTooMany(plain(stray, 60)));
	return {type: 'arguments', command, operands, values};
}

const mostOperands = {none: 0, FILE: 1, SHELL: 1, 'FILE...': Number.POSITIVE_INFINITY} as const;

/** As `parseArgs` wants them; it knows one short name a flag, so the other one is a flag of its own. */
const options = Object.fromEntries(
	table.flatMap(({name, short, alias, value}) => {
		const option = {type: value === undefined ? 'boolean' : 'string', multiple: true} as const;
		const entry = [name, short === undefined ? option : {...option, short}] as const;
		return alias === undefined ? [entry] : [entry, [`${name}-alias`, {...option, short: alias}] as const];
	}),
);

/** The flag of this command, or why there is none. */
function flagOf(command: CommandName, rawName: string, parsedName: string): Flag | string {
	const name = rawName.startsWith('--') ? parsedName : parsedName.replace(/-alias$/, '');
	const flag = table.find(known => known.name === name);
	if (!flag) return usageWords().noSuchFlag(plain(rawName, 60));
	if (flag.commands.includes(command)) return flag;
	return usageWords().forOthers(rawName, flag.commands.map(titled), titled(command));
}

function meantFlag(command: CommandName, rawName: string): string | undefined {
	const known = table.filter(flag => flag.commands.includes(command)).map(({name}) => name);
	const meant = rawName.startsWith('--') ? didYouMean(rawName.slice(2), known) : undefined;
	return meant === undefined ? undefined : `--${meant}`;
}

/** `-` alone stands for stdin; anything else that begins with it is the next flag, unless it's joined to this one. */
const isValue = (value: string | undefined, isJoined: boolean | undefined) =>
	value !== undefined && value !== '' && (isJoined || value === '-' || !value.startsWith('-'));

function unusable(command: CommandName, problem: string, meant?: string): Arguments {
	const {didYouMean, tryHelp} = usageWords();
	const question = meant === undefined ? [] : [didYouMean(meant)];
	return {type: 'unusable', command, problem: [problem, ...question, tryHelp(typed(command))].join(' ')};
}
