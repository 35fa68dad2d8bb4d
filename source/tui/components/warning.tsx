import {Text} from 'ink';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';
import {Marked} from './marked.js';

/** Words that warn, behind the mark that says so where there is no colour. A small window has no room for an indent. */
export function Warning({children}: {readonly children: string}) {
	const {mark, color} = theme.warning;
	if (useRoomy()) {
		return (
			<Marked mark={mark} color={color}>
				<Text>{children}</Text>
			</Marked>
		);
	}
	return (
		<Text>
			<Text color={color}>{mark}</Text>
			{` ${children}`}
		</Text>
	);
}
