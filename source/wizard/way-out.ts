import type {Failure} from './failure.js';

const ways: {readonly [T in Failure['type']]?: 'copy-lines' | 'in-place'} = {
	'config-not-editable': 'copy-lines',
	'config-hard-link': 'in-place',
	'config-busy': 'in-place',
};

/** What the deliver step offers for a file that can't be written as usual: its lines, or to overwrite it. */
export const wayOut = ({type}: Failure) => ways[type];

/** Whether it's the file's own matter, so that another one would do. */
export const isAboutFile = ({type}: Failure): boolean =>
	type === 'working-token-kept' || (type.startsWith('config-') && type !== 'config-unusable-value');
