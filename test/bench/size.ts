import {packedSize} from '../../scripts/packed-size.js';
import type {Figures} from './measures.js';

/** What is downloaded and installed. */
export function size(): Figures {
	const {packed, unpacked, dependencies} = packedSize();
	return {packed: {value: packed}, unpacked: {value: unpacked}, dependencies: {value: dependencies}};
}
