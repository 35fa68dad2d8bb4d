import {laterRequirements} from './later-requirements.js';
import {nativeAppRequirements} from './native-app-requirements.js';
import type {Requirement} from './proofs.js';

/** What RFC 8252, 7636, 6749, 6819, 9700 and 9207, the OAuth 2.1 draft and Google ask of a client such as this one. */
export const requirements: readonly Requirement[] = [...nativeAppRequirements, ...laterRequirements];
