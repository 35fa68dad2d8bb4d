import {setFlagsFromString} from 'node:v8';

/** What this program can do without; V8 reads each whenever it is about to do the thing. */
const flags = [
	// Code is optimized for what runs a thousand times. Here a person presses a key; the compilers are larger than we are.
	'--no-opt',
	'--no-maglev',
	'--no-wasm-tier-up',
	'--no-wasm-dynamic-tiering',
	// Room for new objects, doubled whenever many of them survive; old ones have all the room they need.
	'--semi-space-growth-factor=1',
	'--optimize-for-size',
];

/** Has V8 trade speed that nobody feels for memory. To be called before what it's for is loaded. */
export function saveMemory(): void {
	for (const flag of flags) setFlagsFromString(flag);
}
