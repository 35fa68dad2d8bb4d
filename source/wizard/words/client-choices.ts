import {basename} from 'node:path';
import type {ConfiguredClient} from '../../configs/configured-clients.js';
import {clientSummary} from '../../google/client-summary.js';
import {chooseClientWords} from '../../language/english/choose-client.js';
import {plain} from '../../system/plain-text.js';
import {explain} from '../explain/index.js';
import type {FoundClient} from '../state.js';
import type {ListChoice} from './choice.js';

/** The clients that were found, and the other ways to one. */
export function clientChoices(
	found: readonly FoundClient[],
	configured: readonly ConfiguredClient[],
): readonly ListChoice[] {
	const words = chooseClientWords().choices;
	return [
		...found.map(file => ({
			label: plain(file.name, 44),
			hint: about(file),
			value: {type: 'choose-client', found: file} as const,
		})),
		...configured.map(client => ({
			label: words.configured(plain(basename(client.path), 32)),
			hint: plain(client.clientId, 40),
			value: {type: 'choose-configured', configured: client} as const,
		})),
		{label: words.path, value: {type: 'type-path'}},
		{label: words.typed, value: {type: 'type-client'}},
		{label: words.none, value: {type: 'start-from-zero'}},
		{label: words.practise, value: {type: 'practise'}},
	];
}

function about({content, folder, modifiedAt}: FoundClient): string {
	const when = modifiedAt.toISOString().slice(0, 10);
	const {type, project} = 'clientId' in content ? clientSummary(content) : {type: explain(content).title, project: ''};
	return [type, project, chooseClientWords().inFolder(plain(basename(folder))), when]
		.filter(part => part !== '')
		.join(' · ');
}
