import {useApp} from 'ink';
import {useEffect, useRef} from 'react';
import type {JobControl} from '../system/job-control.js';
import type {Wizard} from '../wizard/index.js';
import {openSuspension} from './suspension.js';
import type {TerminalWindow} from './window.js';

/** The terminal and the shell around us. */
export type Surroundings = {
	readonly window: TerminalWindow;
	/** Absent where no shell can stop us. */
	readonly jobControl: JobControl | undefined;
	readonly retakeKeys: () => void;
};

/** What Ctrl+Z does; nothing where no shell is around us. */
export function useSuspension(wizard: Wizard, surroundings: Surroundings | undefined): () => void {
	const {suspendTerminal, waitUntilRenderFlush} = useApp();
	const suspend = useRef(() => {});
	useEffect(() => {
		if (!surroundings?.jobControl) return;
		const {jobControl, window, retakeKeys} = surroundings;
		const suspension = openSuspension({
			wizard,
			jobControl,
			window,
			retakeKeys,
			suspendTerminal,
			waitUntilRenderFlush,
		});
		suspend.current = suspension.suspend;
		return suspension.close;
	}, [wizard, surroundings, suspendTerminal, waitUntilRenderFlush]);
	return () => suspend.current();
}
