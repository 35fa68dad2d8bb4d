import {type ComponentType, useSyncExternalStore} from 'react';
import type {Wizard} from '../wizard/index.js';
import type {State} from '../wizard/state.js';
import type {ScreenProps} from './components/screen.js';
import {KeyboardProvider, useKeyboard} from './keyboard.js';
import {screens} from './screens/index.js';

type Props = {readonly wizard: Wizard};

/** The wizard as a terminal interface. */
export function App({wizard}: Props) {
	return (
		<KeyboardProvider>
			<CurrentScreen wizard={wizard} />
		</KeyboardProvider>
	);
}

/** The screen for the state we are in. Ctrl+C ends the wizard anywhere. */
function CurrentScreen({wizard}: Props) {
	const state = useSyncExternalStore(wizard.subscribe, wizard.getState);
	useKeyboard({
		onKey: (input, key) => {
			if (key.ctrl && input === 'c') wizard.send({type: 'quit', exitCode: 130});
		},
	});
	// The table's type ties each screen to its own step; TypeScript cannot follow that through an index.
	const Current = screens[state.step] as ComponentType<ScreenProps<State>>;
	return <Current state={state} send={wizard.send} />;
}
