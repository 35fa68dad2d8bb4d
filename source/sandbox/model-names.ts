import type Provider from 'oidc-provider';

const kinds = ['AccessToken', 'AuthorizationCode', 'Grant', 'Interaction', 'RefreshToken', 'Session'] as const;

/**
 * oidc-provider files its records, and looks up their lifetimes, by the names of its classes. A minifying bundler
 * takes those away; this gives them back.
 */
export function nameModels(provider: Provider): void {
	for (const kind of kinds) Object.defineProperty(provider[kind], 'name', {value: kind});
}
