import type Provider from 'oidc-provider';
import type {Knobs} from '../knobs.js';
import type {Middleware} from '../middleware.js';

type Refusal = readonly [status: number, error: string, description: string];

/** From what oidc-provider found wrong to what Google says about it. */
const refusals: Readonly<Record<string, Refusal>> = {
	'client not found': [401, 'invalid_client', 'The OAuth client was not found.'],
	'invalid secret provided': [401, 'invalid_client', 'Unauthorized'],
	'the provided authentication mechanism does not match the registered client authentication method': [
		400,
		'invalid_request',
		'client_secret is missing.',
	],
	'client mismatch': [401, 'unauthorized_client', 'Unauthorized'],
	'authorization code redirect_uri mismatch': [400, 'redirect_uri_mismatch', 'Bad Request'],
	'code_verifier does not match code_challenge': [400, 'invalid_grant', 'Invalid code verifier.'],
	'code_verifier must be provided': [400, 'invalid_grant', 'Missing code verifier.'],
};

type Params = Readonly<Record<string, unknown>>;
type ProviderError = {
	readonly error: string;
	error_description?: string | undefined;
	error_detail?: string | undefined;
};

function toRefusal(failure: ProviderError, params: Params): Refusal {
	const {error, error_description: description = '', error_detail: detail = ''} = failure;
	if (detail === 'authorization code not found' && !String(params.code).startsWith('4/')) {
		return [400, error, 'Malformed auth code.'];
	}
	if (detail === 'refresh token not found' && String(params.refresh_token).startsWith('1//')) {
		return [400, error, 'Token has been expired or revoked.'];
	}
	if (description.startsWith('code_verifier')) return [400, 'invalid_grant', 'Invalid code verifier.'];
	const missing = /missing required parameters? '(\w+)'/.exec(description)?.[1];
	return refusals[detail] ?? [400, error, missing ? `Missing required parameter: ${missing}` : 'Bad Request'];
}

/** Gives the answers of the token endpoint Google's shape, order and error texts. */
export function tokenAnswers(provider: Provider, knobs: Knobs): Middleware {
	const failures = new WeakMap<object, ProviderError>();
	provider.on('grant.error', (context, failure) => failures.set(context.req, failure));
	return async (context, next) => {
		await next();
		if (context.oidc?.route !== 'token') return;
		const params = context.oidc.params ?? {};
		if (knobs.refreshRefusal && params.grant_type === 'refresh_token') {
			const {status, ...body} = knobs.refreshRefusal;
			context.status = status;
			context.body = body;
			return;
		}
		const failure = failures.get(context.req);
		if (failure) {
			const [status, error, description] = toRefusal(failure, params);
			context.status = status;
			context.body = {error, error_description: description};
			return;
		}
		const {access_token, expires_in, refresh_token, scope, token_type, id_token} = context.body as Params;
		context.body = {
			access_token,
			expires_in,
			// Google sends a refresh token once, with the code that it was granted for.
			...(params.grant_type === 'authorization_code' && {refresh_token}),
			refresh_token_expires_in: knobs.refreshTokenExpiresIn,
			scope,
			token_type,
			id_token,
		};
	};
}
