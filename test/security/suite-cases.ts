/** A module of the OpenID Foundation's conformance suite for clients. */
export type SuiteCase =
	| {readonly module: string; readonly expects: 'sign-in' | 'refusal'}
	/** Where we do otherwise than the suite asks: why. */
	| {readonly module: string; readonly expects: 'sign-in'; readonly deviation: string}
	| {readonly module: string; readonly notApplicable: string};

const fapi2 = (names: string) => names.split(' ').map(name => `fapi2-security-profile-final-client-test-${name}`);
const oidcc = (names: string) => names.split(' ').map(name => `oidcc-client-test-${name}`);
const without = (notApplicable: string, modules: readonly string[]): readonly SuiteCase[] =>
	modules.map(module => ({module, notApplicable}));

const [happy = '', invalidState = '', missingState = '', invalidIss = '', noIss = '', noExpiry = '', tokenType = ''] =
	fapi2(
		'happy-path ensure-authorization-response-with-invalid-state-fails ensure-authorization-response-with-invalid-missing-state-fails invalid-authorization-response-iss remove-authorization-response-iss token-endpoint-response-without-expires_in token-type-case-insensitivity',
	);

/** The modules that an OAuth client with the code flow and without ID tokens can be put to. */
export const applicable = {happy, invalidState, missingState, invalidIss, noIss, noExpiry, tokenType} as const;

/**
 * Each client module of the suite's FAPI 2 security profile and of its OpenID Connect Core profiles.
 * Source: `testName` of the classes in https://gitlab.com/openid/conformance-suite (as of August 2026).
 */
export const suiteCases: readonly SuiteCase[] = [
	{module: happy, expects: 'sign-in'},
	{module: 'oidcc-client-test', expects: 'sign-in'},
	{module: invalidState, expects: 'refusal'},
	{module: missingState, expects: 'refusal'},
	{module: invalidIss, expects: 'refusal'},
	{
		module: noIss,
		expects: 'sign-in',
		deviation:
			"Google doesn't promise `iss`, and there is one authorization server, so none can be mixed up (R38, R40)",
	},
	{module: noExpiry, expects: 'sign-in'},
	{module: tokenType, expects: 'sign-in'},
	...without('no ID token is read', [
		...fapi2(
			'invalid-alternate-alg invalid-aud invalid-expired-exp invalid-iss invalid-missing-aud invalid-missing-exp invalid-missing-iss invalid-missing-nonce invalid-nonce invalid-null-alg invalid-openbanking-intent-id invalid-secondary-aud valid-aud-as-array',
		),
		...oidcc(
			'idtoken-sig-none idtoken-sig-rs256 invalid-athash invalid-aud invalid-chash invalid-iss invalid-sig-es256 invalid-sig-hs256 invalid-sig-rs256 kid-absent-multiple-jwks kid-absent-single-jwks missing-athash missing-aud missing-chash missing-iat missing-sub nonce-invalid nonce-unless-code-flow refresh-token refresh-token-invalid-issuer refresh-token-invalid-sub signing-key-rotation signing-key-rotation-just-before-signing',
		),
	]),
	...without('the response is in the query, never a JWT (JARM) or a form', [
		...fapi2(
			'ensure-jarm-signature-is-not-none ensure-jarm-with-expired-exp-fails ensure-jarm-with-invalid-aud-fails ensure-jarm-with-invalid-iss-fails ensure-jarm-with-invalid-sig-fails ensure-jarm-without-aud-fails ensure-jarm-without-exp-fails ensure-jarm-without-iss-fails',
		),
		...oidcc('form-post-error'),
	]),
	...without('Google has no DPoP', fapi2('happy-path-no-dpop-nonce rs-dpop-auth-scheme-case-insensitivity')),
	...without('the endpoints are constants: nothing is discovered or registered', [
		...fapi2('discovery-issuer-mismatch'),
		...oidcc(
			'discovery-issuer-mismatch discovery-jwks-uri-keys discovery-openid-config discovery-webfinger-acct discovery-webfinger-url dynamic-registration mtls-endpoint-aliases',
		),
	]),
	...without('the secret goes in the body, as Google documents it', oidcc('client-secret-basic')),
	...without('the userinfo endpoint is never called', [
		...oidcc(
			'aggregated-claims distributed-claims scope-userinfo-claims userinfo-bearer-body userinfo-bearer-header userinfo-invalid-sub userinfo-signed',
		),
	]),
	...without('no request objects', oidcc('request-uri-signed-none request-uri-signed-rs256')),
	...without('no session is kept, and nobody else starts a sign-in', [
		...oidcc(
			'3rd-party-init-login rp-backchannel-rpinitlogout rp-backchannel-rpinitlogout-alg-none rp-backchannel-rpinitlogout-no-event rp-backchannel-rpinitlogout-with-nonce rp-backchannel-rpinitlogout-wrong-alg rp-backchannel-rpinitlogout-wrong-aud rp-backchannel-rpinitlogout-wrong-event rp-backchannel-rpinitlogout-wrong-iss rp-frontchannel-opinitlogout rp-frontchannel-rpinitlogout rp-init-logout rp-init-logout-no-state rp-init-logout-other-state session-management',
		),
	]),
];
