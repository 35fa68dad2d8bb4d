import {basename} from 'node:path';
import type {Target} from '../../configs/inspect-targets.js';
import {libraries} from '../../configs/libraries.js';
import {previewWords} from '../../language/english/preview.js';
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
	const words = previewWords().target;
	const token = tokenEnd === undefined ? words.aToken : words.tokenEnd(plain(tokenEnd));
	switch (state) {
		case 'absent':
			return words.absent;
		case 'no-token':
			return words.noToken;
		case 'placeholder':
			return words.placeholder;
		case 'this-client':
			return words.thisClient(token);
		case 'other-client':
			return words.otherClient(token);
		case 'unreadable':
			return words.unreadable;
	}
}
