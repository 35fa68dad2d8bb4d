import type {FieldsWords} from '../english/fields.js';
import {counted} from './counted.js';

export const fields: FieldsWords = {
	path: 'Chemin :',
	pasted: text => `Collé : ${text}`,
	pastedLength: characters => `Collé : ${counted(characters, 'caractère')}`,
	hidden: characters => counted(characters, 'caractère masqué', 'caractères masqués'),
};
