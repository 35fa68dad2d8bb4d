import {basename} from 'node:path';
import type {ConfiguredClient} from '../../configs/configured-clients.js';
import {clientSummary} from '../../google/client-summary.js';
import {plain} from '../../system/plain-text.js';
import {explain} from '../explain/index.js';
import type {FoundClient} from '../state.js';
import type {ListChoice} from './choice.js';

/** The clients that were found, and the other ways to one. */
export function clientChoices(
	found: readonly FoundClient[],
	configured: readonly ConfiguredClient[],
): readonly ListChoice[] {
	return [
		...found.map(file => ({
			label: plain(file.name, 44),
			hint: about(file),
			value: {type: 'choose-client', found: file} as const,
		})),
		...configured.map(client => ({
			label: `The client in ${plain(basename(client.path), 32)}`,
			hint: plain(client.clientId, 40),
			value: {type: 'choose-configured', configured: client} as const,
		})),
		{label: 'Type or paste the path of a client_secret.json', value: {type: 'type-path'}},
		{label: 'Type the client ID and secret', value: {type: 'type-client'}},
		{label: "I don't have one yet: show me how", value: {type: 'start-from-zero'}},
		{label: 'Practise in the sandbox, without a Google account', value: {type: 'practise'}},
	];
}

function about({content, folder, modifiedAt}: FoundClient): string {
	const when = modifiedAt.toISOString().slice(0, 10);
	const {type, project} = 'clientId' in content ? clientSummary(content) : {type: explain(content).title, project: ''};
	return [type, project, `in ${plain(basename(folder))}`, when].filter(part => part !== '').join(' · ');
}
