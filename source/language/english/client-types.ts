import type {ClientType} from '../../google/client.js';
import {spoken} from '../spoken.js';

const english = {desktop: 'Desktop app', web: 'Web application'} satisfies Record<ClientType, string>;

export type ClientTypesWords = typeof english;

/** The types a client can have, as Google's console calls them. */
export const clientTypesWords = spoken('clientTypes', english);
