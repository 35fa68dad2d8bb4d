import {Box, Text} from 'ink';
import {useRoomy} from '../use-roomy.js';
import {Marked} from './marked.js';

type Props = {
	readonly steps: readonly string[];
	/** The page that fixes it. */
	readonly link?: string | undefined;
};

/** What to do now, numbered, and where. */
export function FixSteps({steps, link}: Props) {
	return (
		<Box flexDirection="column" marginTop={useRoomy() ? 1 : 0}>
			{steps.map((step, index) => (
				<Marked key={step} mark={`${index + 1}.`}>
					<Text>{step}</Text>
				</Marked>
			))}
			{link !== undefined && <Text underline>{link}</Text>}
		</Box>
	);
}
