import {Text} from 'ink';
import {theme} from '../theme.js';
import {Marked} from './marked.js';

/** Words that warn, behind the mark that says so where there is no colour. */
export function Warning({children}: {readonly children: string}) {
	return (
		<Marked {...theme.warning}>
			<Text>{children}</Text>
		</Marked>
	);
}
