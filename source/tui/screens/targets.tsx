import {basename} from 'node:path';
import {Text} from 'ink';
import {formats} from '../../configs/formats.js';
import type {Target} from '../../configs/inspect-targets.js';
import {plain} from '../../system/plain-text.js';
import type {Intent} from '../../wizard/message.js';
import type {TargetsState} from '../../wizard/state.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {type Choice, Select, selectHints} from '../components/select.js';
import {useRoomy} from '../use-roomy.js';

/** Each library's file: where it is and what is in it. The one in this project comes first. */
export function TargetsScreen({state, send}: ScreenProps<TargetsState>) {
	const {targets} = state;
	const roomy = useRoomy();
	return (
		<Screen
			state={state}
			send={send}
			label="Deliver"
			title={targets === undefined ? 'looking for config files...' : 'which config file?'}
			hints={selectHints}
			keys={[{key: 'esc', label: 'back', message: {type: 'back'}}]}
		>
			<Select choices={(targets ?? []).map(choice)} onSelect={send} />
			{roomy && <Text dimColor>You'll see the change before anything is written.</Text>}
		</Screen>
	);
}

function choice(target: Target): Choice<Intent> {
	const {formatId, path} = target;
	const {label} = formats[formatId];
	return {
		label: label.padEnd(22),
		hint: `${about(target)} · ${plain(basename(path), 40)}`,
		value: {type: 'write', formatId, path},
	};
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
