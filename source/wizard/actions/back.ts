import {actionsWords} from '../../language/english/actions.js';
import type {Action} from './action.js';

/** Goes back a step. */
export const back = (): Action => ({...actionsWords().back, key: 'esc', message: {type: 'back'}});
