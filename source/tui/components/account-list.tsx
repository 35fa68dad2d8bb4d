import {Box, Text} from 'ink';
import {theme} from '../theme.js';
import type {AccountListView} from '../use-account-list.js';
import {AccountLine} from './account-line.js';

/** What the list does with the keyboard, for the footer. */
export const accountListHints = [
	{key: 'type', label: 'to filter'},
	{key: '↑↓', label: 'move'},
	{key: 'enter', label: 'choose'},
] as const;

/** What was typed, how many accounts have it, and those of them that there is room for. */
export function AccountList({typed, found, at, height, total}: AccountListView) {
	const first = Math.max(0, Math.min(at - Math.floor(height / 2), found.length - height));
	return (
		<Box flexDirection="column">
			<Text wrap="truncate">
				<Text dimColor>Filter: </Text>
				{typed}
				<Text color={theme.accent}>▏</Text>
				<Text
					dimColor
				>{`  ${found.length === total ? '' : `${found.length} of `}${total} ${total === 1 ? 'account' : 'accounts'}`}</Text>
			</Text>
			<Box flexDirection="column" aria-role="listbox">
				{found.slice(first, first + height).map((row, index) => (
					<AccountLine key={row.account.id} row={row} isFocused={first + index === at} isFiltered={typed !== ''} />
				))}
				{found.length === 0 && total > 0 && <Text dimColor>No account has this in its name or number.</Text>}
			</Box>
		</Box>
	);
}
