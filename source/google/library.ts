import {compiled} from '../system/compiled.js';

/** Google's own library and what it sends with, loaded when something is to be sent. */
export const authLibrary = () => compiled(() => import('./auth-library.js'));
