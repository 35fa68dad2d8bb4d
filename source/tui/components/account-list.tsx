import {Text} from 'ink';
import {accountsWords} from '../../language/english/accounts.js';
import {keysWords} from '../../language/english/keys.js';
import type {Hint} from '../fit-hints.js';
import {theme} from '../theme.js';
import type {AccountListView} from '../use-account-list.js';
import {AccountLine} from './account-line.js';
import {Listbox} from './rows.js';
import {selectHints} from './select.js';

/** What the list does with the keyboard, for the footer. */
export const accountListHints = (): readonly Hint[] => [{key: 'type', label: keysWords().filter}, ...selectHints()];

/** What was typed, and how many accounts have it. */
export function AccountFilter({typed, found, total}: AccountListView) {
	const words = accountsWords();
	return (
		<>
			<Text wrap="truncate">
				<Text dimColor>{words.filter}</Text>
				{typed}
				<Text color={theme.accent}>▏</Text>
				<Text dimColor>{`  ${words.found(found.length, total)}`}</Text>
			</Text>
			{found.length === 0 && total > 0 && <Text dimColor>{words.noneFound}</Text>}
		</>
	);
}

/** Those of the accounts that there is room for. */
export function AccountRows({typed, found, at, place}: AccountListView) {
	return (
		<Listbox
			place={place}
			items={found}
			at={at}
			row={(row, index) => (
				<AccountLine key={row.account.id} row={row} isFocused={index === at} isFiltered={typed !== ''} />
			)}
		/>
	);
}
