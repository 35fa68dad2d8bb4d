import {parseArgs} from 'node:util';
import {plain} from '../system/plain-text.js';
import {type Flag, type FlagName, flags} from './flags.js';

/** What the command line said: each flag's values in order; a switch that is there has one empty value. */
export type Arguments =
	| {readonly type: 'arguments'; readonly values: ReadonlyMap<FlagName, readonly string[]>}
	/** `problem` is one sentence for stderr. */
	| {readonly type: 'unusable'; readonly problem: string};

/** Reads the command line by the flag table. Anything it does not know is refused, with what was meant if possible. */
export function parseArguments(argv: readonly string[]): Arguments {
	const table: readonly Flag[] = flags;
	const options = Object.fromEntries(
		table.flatMap(({name, short, alias, value}) => {
			const option = {type: value === undefined ? 'boolean' : 'string', multiple: true} as const;
			const entry = [name, short === undefined ? option : {...option, short}] as const;
			return alias === undefined ? [entry] : [entry, [`${name}-alias`, {...option, short: alias}] as const];
		}),
	);
	const {tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true});
	const values = new Map<FlagName, string[]>();
	for (const token of tokens) {
		if (token.kind === 'option-terminator') continue;
		if (token.kind === 'positional') return unusable(`"${plain(token.value, 60)}" isn't a command or a flag.`);
		const name = token.rawName.startsWith('--') ? token.name : token.name.replace(/-alias$/, '');
		const flag = table.find(known => known.name === name);
		if (!flag) return unusable(`There's no flag ${plain(token.rawName, 60)}.`);
		if (flag.value === undefined && token.value !== undefined) return unusable(`${token.rawName} takes no value.`);
		if (flag.value !== undefined && !isValue(token.value))
			return unusable(`${token.rawName} needs a value: ${flag.value}.`);
		const known = values.get(flag.name as FlagName) ?? [];
		if (known.length > 0 && !flag.repeatable && flag.value !== undefined)
			return unusable(`${token.rawName} is given twice.`);
		values.set(flag.name as FlagName, [...known, token.value ?? '']);
	}
	return {type: 'arguments', values};
}

/** `-` alone stands for stdin; anything else that begins with it is the next flag. */
const isValue = (value: string | undefined) =>
	value !== undefined && value !== '' && (value === '-' || !value.startsWith('-'));

const unusable = (problem: string): Arguments => ({type: 'unusable', problem: `${problem} Try adsauth --help.`});
