import type Provider from 'oidc-provider';
import type {Client} from '../google/client.js';
import type {Knobs} from './knobs.js';
import type {Context, Middleware} from './middleware.js';
import {consentPage} from './pages/consent-page.js';
import {sendPage} from './pages/page.js';
import {refuse} from './pages/refusal.js';
import {findPerson, people} from './people.js';
import {readForm} from './request-body.js';
import {isSignInScope, scopeList} from './scopes.js';

export type ConsentOptions = {
	readonly provider: Provider;
	readonly clients: ReadonlyMap<string, Client>;
	readonly knobs: Knobs;
	readonly offlineGrants: Set<string>;
};

const over = {error: 'invalid_request', error_description: 'This sign-in is over. Start again in your terminal.'};

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

function grantedScopes(asked: readonly string[], ticked: readonly string[]): readonly string[] {
	return asked.length === 1 ? asked : asked.filter(scope => isSignInScope(scope) || ticked.includes(scope));
}

/**
 * The page where a person chooses an account and allows or denies. Its form is posted back to the same address with
 * these fields, so that a program can stand for the person:
 *
 * - `account`: an email of `people`
 * - `scope`: once for each ticked scope. Only used when more than one scope was asked for; a lone scope has no box
 *   (Google's granular permissions), nor have sign-in scopes
 * - `action`: `allow` or `deny`
 *
 * The person's choice replaces the scopes of the request, so that code, tokens and answers agree on what was granted.
 */
export function consent({provider, clients, knobs, offlineGrants}: ConsentOptions): Middleware {
	const show = (context: Context, {params}: Interaction) => {
		const clientId = String(params.client_id);
		const page = consentPage({
			appName: clients.get(clientId)?.projectId ?? clientId,
			scopes: scopeList(params.scope),
			person: findPerson(params.login_hint as string | undefined) ?? people[0],
		});
		const {origin, hostname, protocol} = new URL(String(params.redirect_uri));
		// A source of a policy can't be an IPv6 address (CSP level 3 section 2.3.1).
		sendPage(context, page, hostname.startsWith('[') ? protocol : origin);
	};
	const decide = async (context: Context, interaction: Interaction) => {
		const {params} = interaction;
		const form = await readForm(context);
		const person = findPerson(form.get('account') ?? undefined);
		const scopes = knobs.grantedScopes ?? grantedScopes(scopeList(params.scope), form.getAll('scope'));
		context.respond = false;
		const finish = (result: Parameters<Provider['interactionFinished']>[2]) =>
			provider.interactionFinished(context.req, context.res, result);
		if (form.get('action') !== 'allow' || !person) return finish({error: 'access_denied'});
		params.scope = scopes.join(' ');
		await interaction.persist();
		const grant = new provider.Grant({accountId: person.id, clientId: String(params.client_id)});
		grant.addOIDCScope(String(params.scope));
		const grantId = await grant.save();
		if (params.access_type === 'offline') offlineGrants.add(grantId);
		return finish({login: {accountId: person.id, remember: false}, select_account: {}, consent: {grantId}});
	};
	return async (context, next) => {
		if (!context.path.startsWith('/signin/consent/')) return next();
		const interaction = await provider.interactionDetails(context.req, context.res).catch(() => undefined);
		if (!interaction) return refuse(context, over);
		return context.method === 'POST' ? decide(context, interaction) : show(context, interaction);
	};
}
