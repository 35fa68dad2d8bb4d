import {onTestFinished} from 'vitest';

/** Lets all that runs in this process take its system for Windows, until the test ends. */
export function onWindows(): void {
	const platform = Object.getOwnPropertyDescriptor(process, 'platform')!;
	Object.defineProperty(process, 'platform', {...platform, value: 'win32'});
	onTestFinished(() => void Object.defineProperty(process, 'platform', platform));
}
