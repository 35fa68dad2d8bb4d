import {useInput} from 'ink';
import {type ComponentType, useSyncExternalStore} from 'react';
import type {Wizard} from '../wizard/index.js';
import type {State, Step} from '../wizard/state.js';
import type {ScreenProps} from './components/screen.js';
import {screens} from './screens/index.js';

/** The wizard as a terminal interface: the screen for the state we are in. Ctrl+C ends it anywhere. */
export function App({wizard}: {readonly wizard: Wizard}) {
	const state = useSyncExternalStore(wizard.subscribe, wizard.getState);
	useInput((input, key) => {
		if (key.ctrl && input === 'c') wizard.send({type: 'quit', exitCode: 130});
	});
	// The table's type ties each screen to its own step; TypeScript cannot follow that through an index.
	const Current = screens[state.step as Step] as ComponentType<ScreenProps<State>>;
	return <Current state={state} send={wizard.send} />;
}
