import {commandNames, commands, commandWords} from '../command-table.js';
import {type Flag, flags, namesOf} from '../flags.js';
import {operandValues, type Values, valuesOf} from './values.js';

const table: readonly Flag[] = flags;

/** The completion script for bash, 3.2 of the Mac included. */
export const bashCompletion = () => `# Completion of adsauth for bash. Add this line to ~/.bashrc:
#   eval "$(adsauth completion bash)"

_adsauth() {
	COMPREPLY=()
	local i word words=() rest=\${COMP_LINE#*"\${COMP_WORDS[0]}"}
	# bash splits words at = and : as well. These are as they were typed.
	for ((i = 1; i <= COMP_CWORD; i++)); do
		word=\${COMP_WORDS[i]}
		if [[ -n $word && \${#words[@]} -gt 0 && $rest == "$word"* ]]; then
			words[\${#words[@]} - 1]+=$word
		else
			words+=("$word")
		fi
		rest=\${rest#*"$word"}
	done

	local command='' flag='' prefix='' list='' last=$((\${#words[@]} - 1))
	for ((i = 0; i < last; i++)); do
		if [[ -n $flag ]]; then
			flag=
			continue
		fi
		case \${words[i]} in
			${table
				.filter(({value}) => value !== undefined)
				.flatMap(namesOf)
				.join(' | ')}) flag=\${words[i]} ;;
			${commandWords.join(' | ')}) command=\${command:-\${words[i]}} ;;
		esac
	done

	local current=\${words[last]}
	if [[ -z $flag && $current == --*=* ]]; then
		flag=\${current%%=*} prefix=\${current%%=*}= current=\${current#*=}
	fi
	case $flag in
		'') ;;
${table.flatMap(flagCase).join('\n')}
		*) return ;;
	esac
	if [[ -z $flag && $current == -* ]]; then
		case $command in
${commandNames.map(name => `\t\t\t${commands[name].word ?? "''"}) list='${flagNames(name)}' ;;`).join('\n')}
		esac
	elif [[ -z $flag ]]; then
		case $command in
			'' | help) list='${commandWords.join(' ')}' ;;
${commandNames.flatMap(operandCase).join('\n')}
		esac
	fi
	while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$list" -- "$current")
	[[ -z $prefix || $COMP_WORDBREAKS == *=* ]] || COMPREPLY=("\${COMPREPLY[@]/#/$prefix}")
}

# Readline's own completion of files knows about quotes and ~.
_adsauth_files() {
	local path ending=$2
	if [[ -n $ending ]]; then
		while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -f -X "!*$ending" -- "$1"; compgen -d -- "$1")
		compopt -o filenames 2>/dev/null
		[[ \${#COMPREPLY[@]} -eq 0 ]] || return 0
	fi
	compopt -o default 2>/dev/null && return
	while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -f -- "$1")
}

complete -F _adsauth adsauth
`;

function flagNames(command: (typeof commandNames)[number]): string {
	return table
		.filter(flag => flag.commands.includes(command))
		.flatMap(namesOf)
		.join(' ');
}

function flagCase(flag: Flag): readonly string[] {
	const values = valuesOf(flag);
	const body = values && bodyFor(values);
	return body === undefined ? [] : [`\t\t${namesOf(flag).join(' | ')}) ${body} ;;`];
}

function operandCase(name: (typeof commandNames)[number]): readonly string[] {
	const {word} = commands[name];
	const body = bodyFor(operandValues(commands[name]));
	return word === undefined || body === undefined ? [] : [`\t\t\t${word}) ${body} ;;`];
}

function bodyFor(values: Values): string | undefined {
	if (values.type === 'anything') return undefined;
	if (values.type === 'files') return `_adsauth_files "$current" ${values.ending ?? "''"}; return`;
	const list = `list='${values.words.map(({word}) => word).join(' ')}'`;
	const files = `if [[ $current == *=* ]]; then _adsauth_files "\${current#*=}" ''; return; fi; `;
	return `${values.orPath ? files : ''}${list}`;
}
