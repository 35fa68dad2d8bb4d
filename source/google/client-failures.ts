import type {Client, ClientType} from './client.js';
import type {Credential} from './credential.js';

/** A client that lacks nothing but its secret. */
type SecretlessClient = Omit<Client, 'clientSecret'>;

/** Why a text cannot be JSON, where a person is likely to know the reason. */
export type JsonProblem =
	| 'comment'
	| 'trailing-comma'
	| 'single-quotes'
	| 'curly-quotes'
	| 'unquoted-key'
	| 'ends-early'
	| 'syntax';

/** Why Google would never take this redirect URI. */
export type RedirectUriProblem = 'not-a-url' | 'out-of-band' | 'not-http' | 'fragment' | 'user-info';

/** What a file is, or has, instead of a usable OAuth client. */
export type ClientFileFailure =
	| {readonly type: 'client-file-empty'}
	/** `limit` in bytes. */
	| {readonly type: 'client-file-too-large'; readonly limit: number}
	| {readonly type: 'client-file-not-text'}
	| {readonly type: 'client-file-web-page'}
	/** `line` and `column` count from 1. */
	| {
			readonly type: 'client-file-not-json';
			readonly problem: JsonProblem;
			readonly line: number;
			readonly column: number;
	  }
	| {readonly type: 'client-file-library-config'}
	| {readonly type: 'client-file-array'}
	| {readonly type: 'client-file-service-account'}
	| {readonly type: 'client-file-authorized-user'}
	| {readonly type: 'client-file-external-account'}
	/** A client of an Android, iOS or Chrome app, or the file such an app ships. */
	| {readonly type: 'client-file-native-app'}
	/** A bare credential where a whole file belongs. */
	| {readonly type: 'client-file-credential'; readonly credential: Credential}
	/** The first few top-level keys, sanitised; none where it is no object. */
	| {readonly type: 'client-file-unknown'; readonly keys: readonly string[]}
	/** `field` is one of ours, such as `installed.client_id`. */
	| {readonly type: 'client-file-malformed'; readonly field: string}
	| {readonly type: 'client-endpoint-not-google'; readonly field: 'auth_uri' | 'token_uri'; readonly value: string}
	| {readonly type: 'client-secret-missing'; readonly client: SecretlessClient}
	| {readonly type: 'client-secret-masked'; readonly client: SecretlessClient};

/** What is wrong with a client id or a client secret, from a file or typed. The secret is never shown. */
export type ClientValueFailure =
	| {readonly type: 'client-id-missing'}
	/** `seen` is sanitised, and cut where it does not even resemble a client id. */
	| {readonly type: 'client-id-invalid'; readonly seen: string}
	| {readonly type: 'client-id-is-something-else'; readonly credential: Credential}
	| {readonly type: 'client-secret-unusable'; readonly reason: 'empty' | 'masked' | 'malformed'}
	| {readonly type: 'client-secret-is-something-else'; readonly credential: Credential};

/** Why no redirect URI can be chosen from what was asked for. */
export type RedirectFailure =
	| {readonly type: 'redirect-uri-unusable'; readonly redirectUri: string; readonly problem: RedirectUriProblem}
	/** Desktop clients come back to this machine only. */
	| {readonly type: 'redirect-uri-not-loopback'; readonly redirectUri: string}
	/** The port is part of a redirect URI that is fixed already: a web client's, or the one that was named. */
	| {readonly type: 'port-not-applicable'; readonly clientType: ClientType};

/** Everything that can be wrong with an OAuth client before Google is asked. */
export type ClientFailure = ClientFileFailure | ClientValueFailure | RedirectFailure;
