import type {Client} from './client.js';

/** What is needed of a client to link to its pages. */
export type ClientPlace = Pick<Client, 'clientId' | 'projectId'>;

/** Google's pages that belong to no project. */
export const googleLinks = {
	createProject: 'https://console.cloud.google.com/projectcreate',
	/** What a person has granted, and where to take it back. */
	connections: 'https://myaccount.google.com/connections',
	/** All scopes there are. */
	scopes: 'https://developers.google.com/identity/protocols/oauth2/scopes',
	passkeys: 'https://g.co/passkeys',
} as const;

/** The console's pages for a project, by its id or number; without one, for the project that is open there. */
export function consoleLinks(project?: string) {
	const query = project === undefined ? '' : `?project=${encodeURIComponent(project)}`;
	const page = (path: string) => `https://console.cloud.google.com${path}${query}`;
	return {
		clients: page('/auth/clients'),
		createClient: page('/auth/clients/create'),
		audience: page('/auth/audience'),
		branding: page('/auth/branding'),
		enableAdsApi: page('/apis/library/googleads.googleapis.com'),
		/** Test, Explorer, Basic or Standard: since 2026-09-09 a matter of the project. */
		accessLevel: page('/google/ads-apis/overview'),
	};
}

/** The page of this very client in the console. */
export function clientLink(client: ClientPlace): string {
	const project = encodeURIComponent(projectOf(client));
	return `https://console.cloud.google.com/auth/clients/${encodeURIComponent(client.clientId)}?project=${project}`;
}

/** The id of the client's project, or its number where the id is unknown. The console takes either. */
export function projectOf({clientId, projectId}: ClientPlace): string {
	return projectId ?? projectNumber(clientId);
}

/** The number of the project that owns a client: the digits that its id begins with. */
export function projectNumber(clientId: string): string {
	return /^\d*/.exec(clientId)?.[0] ?? '';
}
