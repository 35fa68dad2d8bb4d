import {setFlagsFromString} from 'node:v8';

/** What this program can do without; V8 reads each whenever it is about to do the thing. */
const flags = [
	// The last of V8's compilers, for what runs for seconds: a person presses a key. It is larger than all of us. (The one
	// before it stays: without that, a frame takes twice the time.)
	'--no-opt',
	'--no-wasm-tier-up',
	'--no-wasm-dynamic-tiering',
	// Room for new objects, doubled whenever many of them survive; old ones have all the room they need.
	'--semi-space-growth-factor=1',
];

/** Has V8 trade speed that nobody feels for memory. To be called before what it's for is loaded. */
export function saveMemory(): void {
	for (const flag of flags) setFlagsFromString(flag);
}
