import type {KeysWords} from '../english/keys.js';

export const keys: KeysWords = {
	names: {enter: 'entrée', esc: 'échap', tab: 'tab', type: 'tapez'},
	quit: 'quitter',
	list: {move: 'parcourir', choose: 'choisir'},
	filter: 'pour filtrer',
	field: {use: 'valider', clear: 'effacer', drop: 'abandonner'},
};
