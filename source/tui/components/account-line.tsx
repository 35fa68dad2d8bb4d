import {Box, Text} from 'ink';
import {dashed} from '../../google/ads/account.js';
import {plain} from '../../system/plain-text.js';
import type {AccountRow} from '../account-rows.js';
import {theme} from '../theme.js';

type Props = {
	readonly row: AccountRow;
	readonly isFocused: boolean;
	/** The tree can't be seen then: the managers are named instead. */
	readonly isFiltered: boolean;
};

/** One account: indented as deep as it lies, its name, its number, and what is odd about it. */
export function AccountLine({row: {account, above}, isFocused, isFiltered}: Props) {
	const {id, name, level} = account;
	const indent = isFiltered ? '' : '  '.repeat(Math.min(level, 8));
	const traits = traitsOf(account);
	const via = isFiltered && above.length > 0 ? [`in ${above.map(manager => plain(manager, 30)).join(' > ')}`] : [];
	return (
		<Box columnGap={2} aria-role="option" aria-state={{selected: isFocused}}>
			<Text wrap="truncate" {...(isFocused ? {color: theme.accent} : {})}>
				{`${isFocused ? '❯' : ' '} ${indent}${name ? `${plain(name, 60)} ` : ''}`}
				<Text bold={isFocused}>{dashed(id)}</Text>
				{[...traits, ...via].length > 0 && <Text dimColor>{`  ${[...traits, ...via].join(', ')}`}</Text>}
			</Text>
		</Box>
	);
}

/** In words, as nothing may depend on colour. */
function traitsOf({manager, testAccount, hidden, status, skipped}: AccountRow['account']): readonly string[] {
	return [
		...(manager ? ['manager'] : []),
		...(testAccount ? ['test account'] : []),
		...(hidden ? ['hidden'] : []),
		...(status !== undefined && status !== 'ENABLED' ? [plain(status.toLowerCase().replaceAll('_', ' '), 30)] : []),
		...(skipped === undefined ? [] : [`not opened: ${plain(skipped, 40)}`]),
	];
}
