import {type ComponentType, useMemo, useSyncExternalStore} from 'react';
import type {Wizard} from '../wizard/index.js';
import type {State} from '../wizard/state.js';
import {Boundary} from './boundary.js';
import {calmSubscription} from './calm-subscription.js';
import type {ScreenProps} from './components/screen.js';
import {KeyboardProvider, useKeyboard} from './keyboard.js';
import {screens} from './screens/index.js';
import {type Surroundings, useSuspension} from './use-suspension.js';
import {WindowContext} from './use-window-epoch.js';

type Props = {
	readonly wizard: Wizard;
	/** Absent in a test. */
	readonly surroundings?: Surroundings | undefined;
};

/** The wizard as a terminal interface. */
export function App(props: Props) {
	const view = (
		<KeyboardProvider>
			<CurrentScreen {...props} />
		</KeyboardProvider>
	);
	return props.surroundings ? <WindowContext value={props.surroundings.window}>{view}</WindowContext> : view;
}

/** The screen for the state we are in. Ctrl+C ends the wizard anywhere, Ctrl+Z lets the shell have its turn. */
function CurrentScreen({wizard, surroundings}: Props) {
	const subscribe = useMemo(() => calmSubscription(wizard), [wizard]);
	const state = useSyncExternalStore(subscribe, wizard.getState);
	const suspend = useSuspension(wizard, surroundings);
	useKeyboard({
		onKey: (input, key) => {
			if (key.ctrl && input === 'c') wizard.send({type: 'quit', exitCode: 130});
			if (key.ctrl && input === 'z') suspend();
		},
	});
	// The table's type ties each screen to its own step; TypeScript cannot follow that through an index.
	const Current = screens[state.step] as ComponentType<ScreenProps<State>>;
	// A screen that breaks must not keep the next one, such as the last, from being shown.
	return (
		<Boundary key={state.step}>
			<Current state={state} send={wizard.send} />
		</Boundary>
	);
}
