import {formatIds} from '../configs/format.js';
import {exitCodeTexts} from '../wizard/explain/explanation.js';
import {type Flag, flags} from './flags.js';

const examples = [
	['adsauth', 'open the wizard'],
	['adsauth -P client_secret.json', 'the same, with this client'],
	['adsauth -P x.json --write python', 'write google-ads.yaml once you have signed in'],
	['adsauth --sandbox', 'practise without a Google account'],
] as const;

/** What `--help` prints, made from the flag table. */
export function help(): string {
	const groups = [...new Set(flags.map(({group}) => group))];
	const table: readonly Flag[] = flags;
	return [
		'adsauth: from client_secret.json to a working Google Ads API refresh token.',
		'',
		'Usage',
		...examples.map(([command, text]) => `  ${command.padEnd(38)} ${text}`),
		...groups.flatMap(group => ['', group, ...table.filter(flag => flag.group === group).map(line)]),
		'',
		'Formats',
		`  ${formatIds.join(' ')}`,
		'',
		'Exit codes',
		...Object.entries(exitCodeTexts).map(([code, text]) => `  ${code} ${text}`),
	].join('\n');
}

function line({name, short, alias, value, text, repeatable}: Flag): string {
	const names = [...[short, alias].filter(letter => letter !== undefined).map(letter => `-${letter}`), `--${name}`];
	const left = `  ${names.join(', ')}${value === undefined ? '' : ` ${value}`}`;
	return `${left.padEnd(40)} ${text}${repeatable ? ' (repeatable)' : ''}`;
}
