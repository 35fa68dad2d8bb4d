import {actionsWords} from '../language/english/actions.js';
import type {KeyBinding} from './keys.js';

/** Goes back a step. */
export const back = (): KeyBinding => ({key: 'esc', label: actionsWords().back.label, message: {type: 'back'}});
