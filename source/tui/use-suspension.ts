import {useApp} from 'ink';
import {useEffect, useRef} from 'react';
import type {JobControl} from '../system/job-control.js';
import type {Wizard} from '../wizard/index.js';
import {openSuspension} from './suspension.js';
import type {TerminalWindow} from './window.js';

/** The terminal and the shell around us. */
export type Surroundings = {
	readonly window: TerminalWindow;
	readonly jobControl: JobControl;
	readonly retakeKeys: () => void;
};

/** What Ctrl+Z does; nothing where no shell is around us. */
export function useSuspension(wizard: Wizard, surroundings: Surroundings | undefined): () => void {
	const {suspendTerminal, waitUntilRenderFlush} = useApp();
	const suspend = useRef(() => {});
	useEffect(() => {
		if (!surroundings) return;
		const suspension = openSuspension({wizard, ...surroundings, suspendTerminal, waitUntilRenderFlush});
		suspend.current = suspension.suspend;
		return suspension.close;
	}, [wizard, surroundings, suspendTerminal, waitUntilRenderFlush]);
	return () => suspend.current();
}
