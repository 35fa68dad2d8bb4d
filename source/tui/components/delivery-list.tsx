import {Box, Text} from 'ink';
import {plain} from '../../system/plain-text.js';
import type {Delivery} from '../../wizard/delivery.js';
import {theme} from '../theme.js';

/** What has been done with the token so far. */
export function DeliveryList({deliveries}: {readonly deliveries: readonly Delivery[]}) {
	const lines = new Set(deliveries.map(words));
	return (
		<Box flexDirection="column">
			{[...lines].map(line => (
				<Text key={line}>
					<Text color={theme.good.color}>{theme.good.mark}</Text>
					{` ${line}`}
				</Text>
			))}
		</Box>
	);
}

function words(delivery: Delivery): string {
	if (delivery.type === 'copied') return 'Copied to the clipboard.';
	if (delivery.type === 'piped') return `Piped to ${plain(delivery.program)}.`;
	const {path, created, backup} = delivery.written;
	const kept = backup === undefined ? '' : ` As it was before: ${plain(backup)}.`;
	return created ? `Created ${path}.` : `Saved to ${path}.${kept}`;
}
