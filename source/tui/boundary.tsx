import {Component, type ReactNode} from 'react';

type Props = {readonly children: ReactNode};

/**
 * Where a screen breaks, it leaves its place empty, and the error goes on as any other that nobody expected: to whoever
 * ends the process in order. Ink would draw the stack. A class, because React catches what a view throws in no other way.
 */
export class Boundary extends Component<Props, {readonly isBroken: boolean}> {
	static getDerivedStateFromError() {
		return {isBroken: true};
	}

	override state = {isBroken: false};

	override componentDidCatch(error: unknown) {
		queueMicrotask(() => {
			throw error;
		});
	}

	override render() {
		return this.state.isBroken ? null : this.props.children;
	}
}
