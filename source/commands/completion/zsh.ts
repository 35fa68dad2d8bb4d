import {completionWords} from '../../language/english/completion.js';
import {flagsWords} from '../../language/english/flags.js';
import {usageWords} from '../../language/english/usage.js';
import {shellQuote} from '../../system/shell-quote.js';
import {type CommandName, commandNames, commands} from '../command-table.js';
import {type Flag, type FlagValue, flags, namesOf} from '../flags.js';
import {describedCommands, operandValues, type Values, valuesOf, type Word} from './values.js';

const table: readonly Flag[] = flags;

/** The completion script for zsh: to be evaluated, or a file in the `fpath`. */
export const zshCompletion = () => `#compdef adsauth
# Completion of adsauth for zsh. Add this line to ~/.zshrc, after compinit:
#   eval "$(adsauth completion zsh)"

_adsauth() {
	local curcontext=$curcontext state line
	local -A opt_args
	_arguments -C \\
		${[...flagSpecs('wizard'), shellQuote('1: :_adsauth_commands'), shellQuote('*:: :->operands')].join(' \\\n\t\t')} && return
	[[ $state == operands ]] || return 1
	case $line[1] in
${commandNames.flatMap(commandCase).join('\n')}
		help) _arguments ${shellQuote('1: :_adsauth_commands')} ;;
	esac
}

_adsauth_commands() {
	${describe(completionWords().command, describedCommands())}
}

${table.flatMap(valueFunction).join('\n\n')}

# From the fpath, this file is the function; evaluated, it defines it.
if [[ $funcstack[1] == _adsauth ]]; then _adsauth "$@"; else compdef _adsauth adsauth; fi
`;

function commandCase(name: CommandName): readonly string[] {
	const {word, operands} = commands[name];
	if (word === undefined) return [];
	const values = operandValues(commands[name]);
	const place = operands?.endsWith('...') ? '*' : '1';
	const specs = [
		...flagSpecs(name),
		...(operands ? [shellQuote(`${place}:${usageWords().placeholders[operands]}:${actionFor(values)}`)] : []),
	];
	return [`\t\t${word}) _arguments \\\n\t\t\t${specs.join(' \\\n\t\t\t')} ;;`];
}

function flagSpecs(command: CommandName): readonly string[] {
	return table.filter(flag => flag.commands.includes(command)).map(flagSpec);
}

/** One flag, as _arguments of zshcompsys(1) takes it: which others it rules out, its names, its text, its value. */
function flagSpec(flag: Flag): string {
	const {name, value, repeatable} = flag;
	const text = flagsWords()[name];
	const names = namesOf(flag);
	const values = valuesOf(flag);
	const rest = `[${text.replaceAll(/[\\[\]:]/g, String.raw`\$&`)}]${values ? `:${message(value)}:${actionFor(values, name)}` : ''}`;
	const shown = names.map(typed => `${typed}${values ? (typed.startsWith('--') ? '=' : '+') : ''}`);
	if (repeatable) return shown.map(typed => shellQuote(`*${typed}${rest}`)).join(' ');
	const others = name === 'help' || name === 'version' ? ['- *'] : names.length > 1 ? names : [];
	const rulesOut = others.length > 0 ? `(${others.join(' ')})` : '';
	return shown.map(typed => shellQuote(`${rulesOut}${typed}${rest}`)).join(' ');
}

/** What zsh calls a value, without what more it may have. */
const message = (value?: FlagValue) =>
	value === undefined ? '' : usageWords().placeholders[value].replace(/\W.*/, '');

function actionFor(values: Values, flagName?: string): string {
	if (values.type === 'anything') return ' ';
	if (values.type === 'files') return values.ending === undefined ? '_files' : `_files -g "*${values.ending}(-.)"`;
	return flagName === undefined ? `(${values.words.map(({word}) => word).join(' ')})` : `_adsauth_${flagName}`;
}

function valueFunction(flag: Flag): readonly string[] {
	const values = valuesOf(flag);
	if (values?.type !== 'words') return [];
	const files = values.orPath ? ["if compset -P 1 '*='; then _files; return; fi"] : [];
	return [`_adsauth_${flag.name}() {\n\t${[...files, describe(message(flag.value), values.words)].join('\n\t')}\n}`];
}

function describe(what: string, words: readonly Word[]): string {
	const list = words.map(({word, text}) => shellQuote(`${word}:${text.replaceAll(/[\\:]/g, String.raw`\$&`)}`));
	return `local -a words=(${list.join(' ')})\n\t_describe ${what} words`;
}
