import {Box, Text} from 'ink';
import {accountsWords} from '../../language/english/accounts.js';
import {keysWords} from '../../language/english/keys.js';
import type {Hint} from '../fit-hints.js';
import {theme} from '../theme.js';
import type {AccountListView} from '../use-account-list.js';
import {AccountLine} from './account-line.js';
import {selectHints} from './select.js';

/** What the list does with the keyboard, for the footer. */
export const accountListHints = (): readonly Hint[] => [{key: 'type', label: keysWords().filter}, ...selectHints()];

/** What was typed, how many accounts have it, and those of them that there is room for. */
export function AccountList({typed, found, at, height, total}: AccountListView) {
	const first = Math.max(0, Math.min(at - Math.floor(height / 2), found.length - height));
	const words = accountsWords();
	return (
		<Box flexDirection="column">
			<Text wrap="truncate">
				<Text dimColor>{words.filter}</Text>
				{typed}
				<Text color={theme.accent}>▏</Text>
				<Text dimColor>{`  ${words.found(found.length, total)}`}</Text>
			</Text>
			<Box flexDirection="column" aria-role="listbox">
				{found.slice(first, first + height).map((row, index) => (
					<AccountLine key={row.account.id} row={row} isFocused={first + index === at} isFiltered={typed !== ''} />
				))}
				{found.length === 0 && total > 0 && <Text dimColor>{words.noneFound}</Text>}
			</Box>
		</Box>
	);
}
