import {useEffect, useRef} from 'react';

/** In ms: longer than between two chunks of a paste, shorter than a person notices. */
const pause = 100;

/** Runs something when no key has come for a moment: whether a line break was Enter or part of a paste shows only then. */
export function usePause() {
	const timer = useRef<NodeJS.Timeout>(undefined);
	const cancel = () => clearTimeout(timer.current);
	useEffect(() => () => clearTimeout(timer.current), []);
	return {
		cancel,
		run: (then: () => void) => {
			cancel();
			timer.current = setTimeout(then, pause);
		},
	};
}
