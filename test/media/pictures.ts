import type {Pictures} from './picture.js';
import {signInPictures} from './sign-in-pictures.js';
import {tokenPictures} from './token-pictures.js';

/** Each screen in the states worth seeing; a screen without a picture does not compile. */
export const pictures: Pictures = {...signInPictures, ...tokenPictures};
