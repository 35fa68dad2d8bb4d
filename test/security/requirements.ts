/** A test that shows a requirement: its file, and its title as the file has it. */
type Proof = readonly [file: string, title: string];

/** What a standard asks of us. One without a test asks nothing of a program, and says why. */
export type Requirement = {
	readonly id: string;
	readonly text: string;
	readonly source: string;
	readonly met: string;
	readonly tests: readonly Proof[];
};

const need = (id: string, source: string, text: string, met: string, ...tests: readonly Proof[]): Requirement => ({
	id,
	text,
	source,
	met,
	tests,
});

const built = 'test/e2e/requirements.test.ts';
const suite = 'test/e2e/conformance.test.ts';
const listen = 'test/callback/listen.test.ts';
const response = 'test/callback/authorization-response.test.ts';
const section = 'test/google/client-section.test.ts';

const frontAndBack: Proof = [
	built,
	'R11 R12 R13 R15 R16: one code is exchanged once, with a verifier that nobody else saw',
];
const ownValues: Proof = [built, 'R3 R11: two runs at once have ports, states and challenges of their own'];
const foreignState: Proof = [response, 'F8: never takes an answer without our state'];
const bothClients: Proof = ['test/e2e/browser.test.ts', 'signs in with a %s client, and the page tells the truth'];
const cleanPage: Proof = [
	'test/callback/browser.test.ts',
	'goes from the short link to the consent page, and from there to a clean address',
];
const headers: Proof = [listen, 'sends every page with the headers that protect it'];
const otherEndpoint: Proof = [section, 'F76: refuses a file whose %s is %j'];
const badTokens: Proof = [suite, 'refuses a token response whose %s, and writes nothing'];
const ownPage: Proof = [built, 'R22: leads nowhere but to its own page, whatever the answer says'];
const revoke: Proof = [
	'test/e2e/revoke.test.ts',
	'says what goes with the token, asks twice, and leaves a placeholder',
];
const newFile: Proof = ['test/configs/write-new.test.ts', 'F87: makes a 0600 file under umask %o'];
const leastAsked: Proof = [built, 'R36 R47: asks for the one scope it needs, offline and with consent'];

/** What RFC 8252, 7636, 6749, 6819, 9700 and 9207, the OAuth 2.1 draft and Google ask of a client such as this one. */
export const requirements: readonly Requirement[] = [
	need(
		'R1',
		'RFC 8252 §5, §8.12',
		'Use the system browser, never an embedded one',
		'The person’s own browser is given the link',
		[
			'test/e2e/browser.test.ts',
			'opens the short link in the browser, and nothing the browser prints touches the screen',
		],
		['test/google/consent-url.test.ts', 'asks for a code, offline, with consent, PKCE and exactly these parameters'],
	),
	need(
		'R2',
		'RFC 8252 §7.3, §8.3',
		'Redirect to a loopback address, not to `localhost`',
		'`127.0.0.1`; `localhost` only where a web client registered it, then on both families',
		[
			'test/google/redirect.test.ts',
			'listens on 127.0.0.1, whatever the file lists, and leaves the port to the system',
		],
		['test/callback/bind.test.ts', 'holds both families on one port'],
	),
	need('R3', 'RFC 8252 §7.3', 'Take the port from the system for each request', 'Port 0', ownValues),
	need('R4', 'RFC 8252 §7.3', 'Use IPv4 or IPv6, whichever is there', '`[::1]` where `127.0.0.1` can’t be had', [
		'test/e2e/ipv6-only.test.ts',
		'F37: waits on [::1] where there is no 127.0.0.1',
	]),
	need(
		'R5',
		'RFC 8252 §8.3',
		'Listen on loopback only',
		'Bound to the loopback address',
		[built, 'R5: listens on 127.0.0.1 and on no other address'],
		['test/callback/bind.test.ts', 'F39: cannot be reached from another address'],
	),
	need(
		'R6',
		'RFC 8252 §8.3',
		'Open the port for the request only',
		'Opened on Enter; closed after the answer, on Esc, on Ctrl+C and when time is up',
		['test/e2e/ends.test.ts', 'opens no port before Enter'],
		['test/e2e/ends.test.ts', 'F40: the port closes by itself within 3 s of success'],
		['test/e2e/ends.test.ts', '%s: Ctrl+C closes the port, restores the terminal and exits with 130'],
		['test/e2e/ends.test.ts', 'Esc closes the port and goes back'],
	),
	need('R7', 'RFC 8252 §6, §8.1', 'Use PKCE', 'Always, for desktop and web clients', frontAndBack),
	need(
		'R8',
		'RFC 8252 §8.9',
		'Reject a response whose state isn’t that of a pending request',
		'Compared in constant time; anything else is counted and the wait goes on',
		foreignState,
		[
			'test/e2e/attacks.test.ts',
			'F9: counts 10,000 wrong states, in no more memory than before, and says it in one line',
		],
	),
	need(
		'R9',
		'RFC 8252 §8.5',
		'A secret that is given out with a program proves nothing',
		'Knowledge only: we give out no client; the person brings their own',
	),
	need('R10', 'RFC 8252 §8.10', 'Reject a response on another redirect URI', 'One path for each attempt', [
		'test/callback/classifier.test.ts',
		'F25: knows no other path',
	]),
	need(
		'R11',
		'RFC 7636 §4.1, §7.1',
		'A verifier of 43 to 128 characters, fresh each time',
		'From the system’s randomness, for each attempt',
		frontAndBack,
		ownValues,
	),
	need('R12', 'RFC 7636 §4.2, §7.2', 'S256, never plain', 'S256 is the only method', frontAndBack),
	need(
		'R13',
		'RFC 7636 §4.5',
		'The verifier is sent to the token endpoint only',
		'It’s in no address, page, output or file',
		frontAndBack,
	),
	need('R14', 'OAuth 2.1 §7.5.1', 'Fresh values after an error', 'Each attempt makes its own', [
		built,
		'R14: a second attempt has a fresh state and a fresh challenge',
	]),
	need('R15', 'RFC 6749 §4.1.3', 'The same `redirect_uri` in both requests', 'One value, sent twice', frontAndBack),
	need(
		'R16',
		'RFC 6749 §4.1.2, §10.5',
		'A code is used once',
		'One exchange; sent again only after a lost or unfinished answer',
		frontAndBack,
		['test/e2e/hostile.test.ts', 'F30: the same answer twice is exchanged once, and the second page says so'],
	),
	need('R17', 'RFC 6749 §3.1', 'No parameter twice', 'Refused as malformed', [response, 'F10: refuses a repeated %s']),
	need('R18', 'RFC 6749 §4.1.2, §5.1', 'Ignore unknown parameters', 'Only known ones are read', [
		response,
		'F14: ignores parameters it does not know',
	]),
	need('R19', 'RFC 6749 §4.1.2.1, §5.2', 'Errors have a small character set', 'Reduced to it before they’re shown', [
		response,
		'F32: reduces error and description to the characters of RFC 6749, at most 200',
	]),
	need(
		'R20',
		'RFC 6749 §3.1.2.5',
		'No foreign content on the page; the code leaves the address',
		'One page without script or resource, behind a redirect',
		cleanPage,
	),
	need(
		'R21',
		'RFC 6749 §10.14',
		'All that comes to the redirect URI is hostile',
		'One classifier, which counts and ignores',
		['test/e2e/attacks.test.ts', 'answers the whole battery of forged requests, counts them, and waits on'],
	),
	need(
		'R22',
		'RFC 6749 §10.15, RFC 9700 §4.11.1',
		'No open redirector',
		'The only targets are constants and the consent page',
		ownPage,
		[listen, 'leads from the short link to the consent page, and from nowhere else'],
	),
	need(
		'R23',
		'RFC 6749 §10.3, RFC 6819 §5.1.6',
		'Tokens and secrets are confidential on the way and at rest',
		'TLS with checks that can’t be turned off; files are 0600',
		['test/google/exchange-tls.test.ts', 'F65 sends nothing over a certificate that is %s'],
		['test/google/exchange.test.ts', 'F69 sends nothing to Google with certificate checks off, but may practise'],
		newFile,
	),
	need('R24', 'RFC 6819 §4.4.1.8, §4.4.1.12', 'Forged codes cause no work', 'Nothing is exchanged without our state', [
		'test/e2e/attacks.test.ts',
		'F9: counts 10,000 wrong states, in no more memory than before, and says it in one line',
	]),
	need(
		'R25',
		'RFC 6749 §3.3, §5.1',
		'Check the scope that was granted',
		'Without the Google Ads scope, nothing is written',
		badTokens,
	),
	need('R26', 'RFC 9700 §2.1, §4.1.3', 'Exact redirect URIs', 'A web client’s is sent to the letter', [
		listen,
		'keeps the redirect URI of a web client to the letter',
	]),
	need('R27', 'RFC 9700 §2.1, §4.7.1', 'Prevent CSRF', 'State and PKCE, both', foreignState, frontAndBack),
	need('R28', 'RFC 9700 §2.1.1', 'PKCE for confidential clients, too', 'The same code for both types', bothClients, [
		'test/google/consent-url.test.ts',
		'asks for a code, offline, with consent, PKCE and exactly these parameters',
	]),
	need('R29', 'RFC 9700 §4.5.3', 'Prevent code injection', 'The verifier belongs to the attempt', [
		built,
		'R29: an injected code with the right state is refused by its verifier, and nothing is stored',
	]),
	need(
		'R30',
		'RFC 9700 §2.1, §4.4.2',
		'Prevent mix-up',
		'Endpoints are constants; a file that names others is refused',
		otherEndpoint,
	),
	need(
		'R31',
		'RFC 9700 §4.2.4',
		'Nothing leaks by Referer',
		'`Referrer-Policy: no-referrer`, and nothing to fetch',
		headers,
		cleanPage,
	),
	need('R32', 'RFC 9700 §4.3.1', 'A code in the history is worthless', 'It’s exchanged before the page is shown', [
		listen,
		'holds the browser until the outcome is known, then sends it to an address without the code',
	]),
	need('R33', 'RFC 9700 §4.12', 'Redirect by 303, not 307', '303', ownPage),
	need('R34', 'RFC 9700 §4.8', 'No PKCE downgrade', 'Challenge and verifier are always sent', frontAndBack),
	need(
		'R35',
		'RFC 9700 §2.2.2, §4.14',
		'Protect refresh tokens',
		'Files are 0600; `adsauth revoke` ends a token',
		newFile,
		revoke,
	),
	need('R36', 'RFC 9700 §2.3', 'Ask for the least', 'One scope, unless more is asked for by a flag', leastAsked),
	need('R37', 'RFC 9700 §4.16', 'No clickjacking', "`X-Frame-Options: DENY` and `frame-ancestors 'none'`", headers),
	need(
		'R38',
		'RFC 9207 §2.4',
		'`iss` must be the expected issuer',
		'Another one ends the attempt; none at all is taken, as Google promises none',
		['test/e2e/hostile.test.ts', 'F12: an answer from another issuer ends the attempt and is never exchanged'],
		[response, 'F13: takes a code without iss'],
	),
	need('R39', 'OAuth 2.1 §7.5.1', '`code_challenge` is required', 'As R7', frontAndBack),
	need(
		'R40',
		'OAuth 2.1 §2.3.4, §7.15',
		'One authorization server needs no defence against mix-up',
		'As R30: there’s one',
		otherEndpoint,
	),
	need(
		'R41',
		'OAuth 2.1 §7.5.2',
		'A replay with a wrong verifier shouldn’t revoke tokens',
		'Knowledge only: the authorization server’s part',
	),
	need(
		'R42',
		'Google: loopback migration',
		'Loopback is for desktop clients',
		'Clients of apps are told apart and explained',
		[section, 'F74: names a client of an Android, iOS or Chrome app'],
	),
	need(
		'R43',
		'Google: best practices',
		'Keep credentials out of repositories; revoke what isn’t needed',
		'Warns of files that git tracks; `adsauth revoke`',
		['test/e2e/check.test.ts', 'a file that others can read, in a repository that tracks it'],
		revoke,
	),
	need(
		'R44',
		'Google: policies',
		'A client for each platform',
		'People are told to make a desktop client; a web client is taken, to the letter of what it registered',
		['test/google/client-file.test.ts', 'prefers the desktop client where a file has both'],
		['test/wizard/explain/error-pages.test.ts', '$code: says what it means, and what to do'],
		bothClients,
	),
	need('R45', 'Google: client secrets', 'A secret is shown once', 'A masked or missing one is asked for', [
		section,
		'F79: asks for the secret where the file has the masked %s',
	]),
	need(
		'R46',
		'Google: token expiry',
		'Tokens of apps in testing end after 7 days',
		'Tells when a token ends, and where to change that',
		['test/e2e/proof.test.ts', 'tell when the token ends, and where to change that'],
	),
	need(
		'R47',
		'Google: offline access',
		'Offline access and consent, to be sure of a refresh token',
		'Both are always asked for; an answer without one is explained',
		leastAsked,
		badTokens,
	),
];
