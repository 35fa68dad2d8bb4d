import {Text} from 'ink';
import {consoleLinks, projectOf} from '../../google/console-links.js';
import type {ConsentState} from '../../wizard/state.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';

type Props = {
	readonly asked: ConsentState;
	/** End of the refresh token's life, where Google states one. */
	readonly expiresAt: Date | undefined;
};

/** When the token ends, what that means, and where to change it. Nothing for a token without an end. */
export function Lifetime({asked, expiresAt}: Props) {
	const roomy = useRoomy();
	if (expiresAt === undefined) return null;
	const {audience} = consoleLinks(projectOf(asked.client));
	const end = `Google ends this token on ${expiresAt.toISOString().slice(0, 10)}.`;
	return (
		<Text color={theme.warning.color}>
			{roomy ? `${end} Apps in Testing get 7 days: publish yours, then make a new token. ${audience}` : end}
		</Text>
	);
}
