import {Text} from 'ink';
import {Fragment} from 'react';
import {theme} from '../theme.js';

export type Hint = {readonly key: string; readonly label: string};

/** The footer: each key with what it does. A binding without a label works but is not shown. */
export function KeyHints({keys}: {readonly keys: readonly Hint[]}) {
	const shown = [...keys.filter(({label}) => label !== ''), {key: 'ctrl+c', label: 'quit'}];
	return (
		<Text>
			{shown.map(({key, label}, index) => (
				<Fragment key={key}>
					{index > 0 && <Text dimColor>{' · '}</Text>}
					<Text color={theme.accent}>{key}</Text>
					<Text dimColor>{` ${label}`.replaceAll(' ', '\u00A0')}</Text>
				</Fragment>
			))}
		</Text>
	);
}
