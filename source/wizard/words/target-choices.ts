import {basename} from 'node:path';
import type {Target} from '../../configs/inspect-targets.js';
import {libraries} from '../../configs/libraries.js';
import {plain} from '../../system/plain-text.js';
import type {ListChoice} from './choice.js';

/** Each library's file: where it is and what is in it. */
export function targetChoices(targets: readonly Target[]): readonly ListChoice[] {
	return targets.map(target => {
		const {formatId, path} = target;
		return {
			label: libraries[formatId].label,
			hint: `${about(target)} · ${plain(basename(path), 40)}`,
			value: {type: 'write', formatId, path},
		};
	});
}

function about({state, tokenEnd}: Target): string {
	const token = tokenEnd === undefined ? 'a token' : `token …${plain(tokenEnd)}`;
	switch (state) {
		case 'absent':
			return 'new';
		case 'no-token':
			return 'no token in it';
		case 'placeholder':
			return 'a placeholder in it';
		case 'this-client':
			return `${token}, of this client`;
		case 'other-client':
			return `${token}, of another client`;
		case 'unreadable':
			return "can't be read";
	}
}
