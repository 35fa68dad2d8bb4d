import type {Values} from '../../configs/format.js';

/** What people call the values of a config. */
export const configNames: Readonly<Record<keyof Values, string>> = {
	clientId: 'client ID',
	clientSecret: 'client secret',
	refreshToken: 'refresh token',
	loginCustomerId: 'login customer ID',
	developerToken: 'developer token',
	projectId: 'project id',
};
