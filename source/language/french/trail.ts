import type {TrailWords} from '../english/trail.js';
import {counted} from './counted.js';

export const trail: TrailWords = {
	client: (type, clientId, project) => `${type} · ${clientId} · projet ${project}`,
	consent: more =>
		`Google Ads (gérer vos campagnes)${more === 0 ? '' : ` et ${counted(more, 'autre scope', 'autres scopes')}`}`,
	signedIn: 'refresh token reçu',
	works: accounts => `le token fonctionne · accès à ${counted(accounts, 'compte')}`,
	direct: account => `${account}, en accès direct`,
	through: (account, manager) => `${account} par ${manager}`,
};
