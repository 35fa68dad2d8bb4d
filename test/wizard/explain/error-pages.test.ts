import {describe, expect, it} from 'vitest';
import {errorPages} from '../../../source/wizard/explain/error-pages.js';

const context = {
	type: 'web',
	clientId: '104765432109-abc.apps.googleusercontent.com',
	projectId: 'ads-reports',
	redirectUri: 'http://127.0.0.1:43121/oauth2callback',
} as const;
const console = 'https://console.cloud.google.com';

/** Each page with where its fix leads and what the fix must say. */
const expectations: Readonly<Record<string, readonly [link: string | undefined, says: string]>> = {
	redirect_uri_mismatch: [`${console}/auth/clients/${context.clientId}?project=ads-reports`, context.redirectUri],
	access_denied: [`${console}/auth/audience?project=ads-reports`, 'Test users'],
	unverified_app: [undefined, 'Advanced'],
	site_unreachable: [undefined, 'Paste it here'],
	passkey_required: ['https://g.co/passkeys', 'passkey'],
	passkey_not_trusted: ['https://g.co/passkeys', '7 days'],
	invalid_request: [`${console}/auth/clients/create?project=ads-reports`, 'Desktop app'],
	invalid_scope: ['https://developers.google.com/identity/protocols/oauth2/scopes', 'drop the wrong one'],
	invalid_client: [`${console}/auth/clients?project=ads-reports`, context.clientId],
	deleted_client: [`${console}/auth/clients?project=ads-reports`, '30 days'],
	org_internal: [`${console}/auth/audience?project=ads-reports`, 'External'],
	admin_policy_enforced: ['https://admin.google.com/', context.clientId],
	policy_enforced: [`${console}/auth/branding?project=ads-reports`, 'another account'],
	app_blocked: [`${console}/projectcreate`, 'project of your own'],
	rate_limit_exceeded: [`${console}/auth/branding?project=ads-reports`, 'verified'],
	disallowed_useragent: [undefined, 'browser'],
	authorization_error: [`${console}/auth/clients/create?project=ads-reports`, 'code'],
};

describe('errorPages', () => {
	it('are these, each once, the likeliest first', () => {
		expect(errorPages.map(({code}) => code)).toEqual(Object.keys(expectations));
	});

	it.each(errorPages)('$code: says what it means, and what to do', page => {
		const [link, says] = expectations[page.code]!;
		const fix = page.fix(context);
		expect(page.link?.(context)).toBe(link);
		expect(fix.join(' ')).toContain(says);
		expect(fix.length).toBeLessThanOrEqual(4);
		expect(page.seen.length).toBeLessThanOrEqual(60);
		expect(page.means).toMatch(/^[A-Z].*\.$/);
	});

	it.each(errorPages.filter(({seen}) => seen.startsWith('Error')))(
		'$code: its number and code are to be seen',
		page => {
			expect(page.seen).toMatch(new RegExp(`^Error 40[013]: ${page.code}$`));
		},
	);

	it('name no address to register, new each time, to who has a client that was taken for a Desktop app', () => {
		const page = errorPages.find(({code}) => code === 'redirect_uri_mismatch')!;
		const fix = page.fix({...context, type: 'desktop'}).join(' ');
		expect(fix).not.toContain(context.redirectUri);
		expect(fix).toContain("It's probably a Web application");
	});

	it('lead to the project by its number where its id is unknown', () => {
		const {projectId: _, ...nameless} = context;
		const page = errorPages.find(({code}) => code === 'access_denied')!;
		expect(page.link?.(nameless)).toBe(`${console}/auth/audience?project=104765432109`);
	});
});
