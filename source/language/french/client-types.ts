import type {ClientTypesWords} from '../english/client-types.js';

export const clientTypes: ClientTypesWords = {desktop: 'Application de bureau', web: 'Application Web'};
