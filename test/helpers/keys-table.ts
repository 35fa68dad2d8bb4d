import {frameAt} from './frame-at.js';
import {plainStates} from './plain-states.js';

/** What is said where it belongs to all: of every screen, of each list, of each field. */
const common = [
	['everywhere', ['esc back', 'ctrl+c quit'], ['`ctrl+z` to the shell, `fg` to come back (not on Windows)']],
	['lists', ['↑↓ move', 'enter choose'], []],
	['fields', ['enter use it', 'ctrl+u clear'], []],
] as const;

/** The steps as the table names them, and what their screens leave unsaid. */
const steps: ReadonlyArray<readonly [name: string, title: string, unsaid?: string]> = [
	['client', 'Client', 'paste anywhere'],
	['start', 'From zero', '`←` `→` turn pages'],
	['consent', 'Consent'],
	['sign-in', 'Sign-in', 'paste anywhere'],
	['checking', 'Checking'],
	['accounts', 'Account', '`pgup` `pgdn` `home` `end` move · `esc` clears what was typed first'],
	['deliver', 'Deliver'],
	['preview', 'Preview', '`↑` `↓` scroll'],
	['revoke', 'Revoke'],
	['failed', 'a failure', '`o` open the page that fixes it'],
];

/** The keys of each step, as its screens name them, in every shape they have. */
export function keysTable(): readonly string[] {
	const row = (title: string, hints: readonly string[], more: readonly string[]) =>
		`| ${title} | ${[...byKey(hints), ...more].join(' · ')} |`;
	const shared: readonly string[] = common.flatMap(([, hints]) => hints);
	return [
		'| where | keys |',
		'| --- | --- |',
		...common.map(([title, hints, more]) => row(title, hints, more)),
		...steps.map(([name, title, unsaid]) => {
			const own = hintsOf(name).filter(hint => !shared.includes(hint));
			return row(title, own, unsaid === undefined ? [] : [unsaid]);
		}),
	];
}

/** Each once: the footers of a step's screens, where there is room for all of them. */
function hintsOf(step: string): readonly string[] {
	const states = Object.entries(plainStates).filter(([name]) => name.split(',')[0] === step);
	const footers = states.flatMap(([, state]) => {
		const lines = frameAt(state, {columns: 240, rows: 60}).map(line => line.trim());
		const end = lines.findLastIndex(line => line.endsWith('ctrl+c quit'));
		const start = lines.lastIndexOf('', end) + 1;
		return end === -1
			? []
			: lines
					.slice(start, end + 1)
					.join(' ')
					.split(' · ');
	});
	return [...new Set(footers.map(hint => hint.replace(/ ·$/, '')))];
}

/** One key with all that it does: `enter` go on or check again. */
function byKey(hints: readonly string[]): readonly string[] {
	const keys = Map.groupBy(hints, hint => /^(?:type|\S+)/.exec(hint)?.[0] ?? hint);
	return [...keys].map(([key, all]) => {
		const [first = '', ...others] = all;
		if (key === 'type') return first;
		const shown = key === '↑↓' ? '`↑` `↓`' : `\`${key}\``;
		return `${shown} ${[first, ...others].map(hint => hint.slice(key.length + 1)).join(' or ')}`;
	});
}
