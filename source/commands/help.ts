import {type Flag, flags} from './flags.js';

/** What `--help` prints, made from the flag table. */
export function help(): string {
	const groups = [...new Set(flags.map(({group}) => group))];
	const table: readonly Flag[] = flags;
	return [
		'adsauth: from client_secret.json to a working Google Ads API refresh token.',
		'',
		'Usage',
		'  adsauth                          open the wizard',
		'  adsauth -P client_secret.json    the same, with this client',
		'  adsauth --sandbox                practise without a Google account',
		...groups.flatMap(group => ['', group, ...table.filter(flag => flag.group === group).map(line)]),
		'',
		'Exit codes',
		'  0 done · 1 unexpected · 2 bad usage or unusable input · 3 not granted',
		'  4 refused by Google · 6 could not write or copy · 7 timed out',
		'  8 Google unreachable · 130 Ctrl+C',
	].join('\n');
}

function line({name, short, alias, value, text, repeatable}: Flag): string {
	const names = [...[short, alias].filter(letter => letter !== undefined).map(letter => `-${letter}`), `--${name}`];
	const left = `  ${names.join(', ')}${value === undefined ? '' : ` ${value}`}`;
	return `${left.padEnd(40)} ${text}${repeatable ? ' (repeatable)' : ''}`;
}
