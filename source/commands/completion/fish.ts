import {flagsWords} from '../../language/english/flags.js';
import {type CommandName, commandNames, commands, commandWords} from '../command-table.js';
import {type Flag, flags, namesOf} from '../flags.js';
import {fishQuote} from './fish-quote.js';
import {describedCommands, operandValues, type Values, valuesOf, type Word} from './values.js';

const table: readonly Flag[] = flags;

/** The completion script for fish. */
export const fishCompletion = () => `# Completion of adsauth for fish. Add this line to ~/.config/fish/config.fish:
#   adsauth completion fish | source

# The command on the line, before the cursor.
function __adsauth_command
	set -l is_value no
	for word in (commandline -opc)[2..]
		if test $is_value = yes
			set is_value no
			continue
		end
		switch $word
			case ${table
				.filter(({value}) => value !== undefined)
				.flatMap(namesOf)
				.join(' ')}
				set is_value yes
			case ${commandWords.join(' ')}
				echo $word
				return
		end
	end
	echo wizard
end

function __adsauth_is
	contains -- (__adsauth_command) $argv
end

# Words on its input; or, where one of them and = were typed, files.
function __adsauth_words_or_path
	set -l typed (commandline -ct | string replace -r -- '^--[^=]*=' '' | string split -m 1 =)
	if set -q typed[2]
		for path in (__fish_complete_path $typed[2])
			echo $typed[1]=$path
		end
	else
		cat
	end
end

complete -c adsauth -f
${linesOf({in: ['wizard', 'help'], give: wordArguments(describedCommands())}).join('\n')}
${commandNames.flatMap(name => linesOf({in: [name], give: argumentsFor(operandValues(commands[name]))})).join('\n')}

${table.flatMap(flag => linesOf({in: flag.commands, give: flagArguments(flag)})).join('\n')}
`;

type Line = {readonly in: ReadonlyArray<CommandName | 'help'>; readonly give: string | undefined};

function linesOf({in: names, give}: Line): readonly string[] {
	if (give === undefined) return [];
	const words = names.map(name => (name === 'help' ? name : (commands[name].word ?? name)));
	const isEverywhere = names.length === commandNames.length;
	return [`complete -c adsauth${isEverywhere ? '' : ` -n '__adsauth_is ${words.join(' ')}'`} ${give}`];
}

function flagArguments(flag: Flag): string {
	const shorts = [flag.short, flag.alias].flatMap(letter => (letter === undefined ? [] : [`-s ${letter}`]));
	const values = valuesOf(flag);
	const takes = values === undefined ? [] : ['-r', argumentsFor(values) ?? '-f'];
	return [...shorts, `-l ${flag.name}`, ...takes, `-d ${fishQuote(flagsWords()[flag.name])}`].join(' ');
}

function argumentsFor(values: Values): string | undefined {
	if (values.type === 'anything') return undefined;
	if (values.type === 'words') return wordArguments(values.words, values.orPath);
	return values.ending === undefined ? '-F' : `-f -a '(__fish_complete_suffix ${values.ending})'`;
}

/** fish evaluates what is given to -a when it needs it. */
function wordArguments(words: readonly Word[], orPath = false): string {
	const print = ["printf '%s\\t%s\\n'", ...words.flatMap(({word, text}) => [word, fishQuote(text)])].join(' ');
	return `-f -a ${fishQuote(`(${print}${orPath ? ' | __adsauth_words_or_path' : ''})`)}`;
}
