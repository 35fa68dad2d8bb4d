import {Box, Text} from 'ink';
import type {Delivery} from '../../wizard/delivery.js';
import type {Note} from '../../wizard/note.js';
import {deliveryWords} from '../../wizard/words/deliver.js';
import {theme} from '../theme.js';
import {Marked} from './marked.js';

type Props = {
	readonly deliveries: readonly Delivery[];
	/** May tell of the last one already. */
	readonly note?: Note | undefined;
};

/** What has been done with the token so far. */
export function DeliveryList({deliveries, note}: Props) {
	return (
		<Box flexDirection="column" aria-role="list">
			{deliveryWords(deliveries, note).map(line => (
				<Box key={line} aria-role="listitem">
					<Marked {...theme.good}>
						<Text>{line}</Text>
					</Marked>
				</Box>
			))}
		</Box>
	);
}
