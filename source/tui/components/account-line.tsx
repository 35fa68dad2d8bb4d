import {Box, Text} from 'ink';
import {dashed} from '../../language/dashed.js';
import {plain} from '../../system/plain-text.js';
import type {AccountRow} from '../../wizard/account-rows.js';
import {accountPlace, accountTraits} from '../../wizard/words/account-traits.js';
import {Pointer} from './pointer.js';

type Props = {
	readonly row: AccountRow;
	readonly isFocused: boolean;
	/** The tree can't be seen then: the managers are named instead. */
	readonly isFiltered: boolean;
};

/** One account: indented as deep as it lies, its name, its number, and what is odd about it. */
export function AccountLine({row, isFocused, isFiltered}: Props) {
	const {account} = row;
	const {id, name, level} = account;
	const indent = isFiltered ? '' : '  '.repeat(Math.min(level, 8));
	const traits = accountTraits(account);
	const via = isFiltered ? accountPlace(row) : [];
	return (
		<Box columnGap={2} aria-role="option" aria-state={{selected: isFocused}}>
			<Text wrap="truncate">
				<Text bold={isFocused}>
					<Pointer isFocused={isFocused} />
					{` ${indent}${name ? `${plain(name, 60)} ` : ''}${dashed(id)}`}
				</Text>
				{[...traits, ...via].length > 0 && <Text dimColor>{`  ${[...traits, ...via].join(', ')}`}</Text>}
			</Text>
		</Box>
	);
}
