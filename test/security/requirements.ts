/** A rule of the standards or of Google, and what shows that it is kept. */
export type Requirement = {
	readonly id: string;
	readonly rule: string;
	readonly source: string;
	/** How it is met; where no test can show it, why. */
	readonly how: string;
	/** File from the project's root, and a test's title in it, as it stands in the source. */
	readonly shownBy: ReadonlyArray<readonly [file: string, title: string]>;
};

const requirement = (
	id: string,
	source: string,
	rule: string,
	how: string,
	...shownBy: Requirement['shownBy'][number][]
): Requirement => ({id, source, rule, how, shownBy});

const attacks = [
	'test/e2e/attacks.test.ts',
	'answers the whole battery of forged requests, counts them, and waits on',
] as const;
const consent = [
	'test/google/consent-url.test.ts',
	'asks for a code, offline, with consent, PKCE and exactly these parameters',
] as const;
const attempt = [
	'test/google/attempt.test.ts',
	'makes a 256-bit state and verifier, and the challenge of RFC 7636 section 4.2',
] as const;
const exchange = [
	'test/google/exchange.test.ts',
	'posts the code once, with exactly the fields of RFC 6749 section 4.1.3 and RFC 7636 section 4.5',
] as const;
const otherKeys = [
	'test/google/client-file.test.ts',
	'F75: keys that could redirect or reconfigure requests are ignored',
] as const;
const headers = ['test/callback/listen.test.ts', 'sends every page with the headers that protect it'] as const;
const fresh = ['test/e2e/conformance.test.ts', 'R14: a second attempt has another state, challenge and link'] as const;

/** R1 to R47. */
export const requirements: readonly Requirement[] = [
	requirement(
		'R1',
		'RFC 8252 sections 5, 8.12',
		'the system browser, never an embedded one',
		"the person's own browser is opened with one address, the short link, which leads to Google's consent page",
		[
			'test/e2e/browser.test.ts',
			'opens the short link in the browser, and nothing the browser prints touches the screen',
		],
		consent,
	),
	requirement(
		'R2',
		'RFC 8252 sections 7.3, 8.3',
		'the redirect URI names the loopback address literally',
		'`127.0.0.1` for a desktop client; for a web client what is registered',
		[
			'test/google/redirect.test.ts',
			'listens on 127.0.0.1, whatever the file lists, and leaves the port to the system',
		],
	),
	requirement(
		'R3',
		'RFC 8252 section 7.3',
		'the port comes from the operating system',
		'port 0, and the listening socket itself is kept',
		['test/callback/bind.test.ts', 'takes a port of the system on 127.0.0.1, a different one each time'],
	),
	requirement('R4', 'RFC 8252 section 7.3', 'IPv6 where there is no IPv4', '`[::1]` where 127.0.0.1 cannot be had', [
		'test/callback/bind.test.ts',
		'F37: gives way to [::1] when 127.0.0.1 fails with %s',
	]),
	requirement('R5', 'RFC 8252 section 8.3', 'listen on the loopback interface only', 'never another interface', [
		'test/callback/bind.test.ts',
		'F39: cannot be reached from another address',
	]),
	requirement(
		'R6',
		'RFC 8252 section 8.3',
		'the port is open no longer than it must be',
		'opened by Enter, closed on every way out',
		['test/e2e/ends.test.ts', 'opens no port before Enter'],
		['test/e2e/ends.test.ts', 'F40: the port closes by itself within 3 s of success'],
	),
	requirement('R7', 'RFC 8252 sections 6, 8.1', 'PKCE', 'for both client types', consent, exchange),
	requirement(
		'R8',
		'RFC 8252 section 8.9',
		'a state that cannot be guessed; other answers are rejected',
		'256 bits; compared in constant time; nothing without it ends the wait',
		attempt,
		['test/callback/classifier.test.ts', 'F8: never takes anything for the answer without our state, and never throws'],
		attacks,
	),
	requirement(
		'R9',
		'RFC 8252 section 8.5',
		"a desktop client's secret proves nothing",
		'knowledge: nothing here relies on it; it is kept as a secret all the same',
	),
	requirement(
		'R10',
		'RFC 8252 section 8.10',
		'a response on another redirect URI is rejected',
		'one server, one path',
		attacks,
	),
	requirement(
		'R11',
		'RFC 7636 sections 4.1, 7.1',
		'a verifier of 43 to 128 characters, fresh for each request',
		'256 bits, base64url',
		attempt,
		['test/google/attempt.test.ts', 'never makes the same value twice'],
	),
	requirement('R12', 'RFC 7636 sections 4.2, 7.2', 'S256, never plain', 'S256 is all there is', consent, attempt),
	requirement(
		'R13',
		'RFC 7636 section 4.5',
		'the verifier travels to the token endpoint alone',
		'it lives in the call that makes the attempt',
		['test/google/consent-url.test.ts', 'lets no verifier and no secret into the front channel'],
		exchange,
	),
	requirement('R14', 'OAuth 2.1 section 7.5.1', 'fresh values after an error', 'each attempt makes its own', fresh),
	requirement(
		'R15',
		'RFC 6749 section 4.1.3',
		'the same redirect URI in both requests',
		'one value for both',
		exchange,
		['test/callback/listen.test.ts', 'keeps the redirect URI of a web client to the letter'],
	),
	requirement(
		'R16',
		'RFC 6749 sections 4.1.2, 10.5',
		'a code is used once',
		'sent again only where it cannot have been used up, and once where nobody knows',
		['test/google/exchange.test.ts', 'F50 sends the code once more when the answer was lost'],
		['test/e2e/hostile.test.ts', 'F30: the same answer twice is exchanged once, and the second page says so'],
	),
	requirement('R17', 'RFC 6749 section 3.1', 'a parameter that comes twice is malformed', 'ignored', attacks),
	requirement('R18', 'RFC 6749 sections 4.1.2, 5.1', 'unknown parameters are ignored', 'they are', [
		'test/callback/authorization-response.test.ts',
		'F14: ignores parameters it does not know',
	]),
	requirement(
		'R19',
		'RFC 6749 section 4.1.2.1',
		'error texts hold printable ASCII',
		'only that set is shown, 200 characters at most',
		[
			'test/callback/authorization-response.test.ts',
			'F32: reduces error and description to the characters of RFC 6749, at most 200',
		],
	),
	requirement(
		'R20',
		'RFC 6749 section 3.1.2.5',
		'the page fetches nothing, and its address has no code',
		'a constant page, shown after a redirect',
		[
			'test/callback/browser.test.ts',
			'goes from the short link to the consent page, and from there to a clean address',
		],
	),
	requirement(
		'R21',
		'RFC 6749 section 10.14',
		'all that comes in by the redirect is hostile',
		'classified before anything is decoded; fuzzed',
		['test/callback/classifier.test.ts', 'F8: never takes anything for the answer without our state, and never throws'],
		attacks,
	),
	requirement('R22', 'RFC 6749 section 10.15', 'no open redirector', 'one path redirects, to one address', [
		'test/callback/listen.test.ts',
		'leads from the short link to the consent page, and from nowhere else',
	]),
	requirement(
		'R23',
		'RFC 6749 sections 1.6, 10.3 to 10.5',
		'secrets are safe on their way and at rest',
		'TLS that is checked, files of mode 0600',
		['test/google/exchange-tls.test.ts', 'takes a certificate that is trusted, valid and for this host'],
		['test/google/exchange.test.ts', 'F69 sends nothing to Google with certificate checks off, but may practise'],
		['test/configs/write-whole.test.ts', 'is 0600 from its first moment'],
	),
	requirement(
		'R24',
		'RFC 6819 sections 4.4.1.8, 5.3.5',
		'forged codes lead to no request',
		'no exchange without our state',
		attacks,
		[
			'test/e2e/attacks.test.ts',
			'F9: counts 10,000 wrong states, in no more memory than before, and says it in one line',
		],
	),
	requirement(
		'R25',
		'RFC 6749 sections 3.3, 5.1',
		'granted scopes are compared with the asked ones',
		'as sets; without adwords nothing is written',
		['test/google/scopes.test.ts', 'names what was not granted, as it was asked, once'],
		['test/google/token-response.test.ts', 'F59 refuses the scopes "%s"'],
	),
	requirement('R26', 'RFC 9700 sections 2.1, 4.1.3', 'the redirect URI is sent as it is registered', 'to the letter', [
		'test/callback/listen.test.ts',
		'keeps the redirect URI of a web client to the letter',
	]),
	requirement(
		'R27',
		'RFC 9700 sections 2.1, 4.7.1',
		'no cross-site request forgery',
		'state and PKCE, both',
		attempt,
		attacks,
	),
	requirement(
		'R28',
		'RFC 9700 section 2.1.1',
		'PKCE for confidential clients, too',
		'one way for both types',
		consent,
		exchange,
	),
	requirement('R29', 'RFC 9700 section 4.5.3', 'an injected code is of no use', "the verifier is this attempt's", [
		'test/e2e/conformance.test.ts',
		"R29: another's code with our state is refused by Google, and nothing is written",
	]),
	requirement(
		'R30',
		'RFC 9700 sections 2.1, 4.4.2',
		'no mix-up of authorization servers',
		"Google's addresses are constants; a file that names others is refused",
		['test/google/client-section.test.ts', 'F76: refuses a file whose %s is %j'],
		otherKeys,
	),
	requirement(
		'R31',
		'RFC 9700 section 4.2.4',
		'no leak by the Referer header',
		'no foreign resource, and a policy that sends none',
		headers,
		[
			'test/callback/browser.test.ts',
			'goes from the short link to the consent page, and from there to a clean address',
		],
	),
	requirement(
		'R32',
		'RFC 9700 section 4.3.1',
		'a code in the history is of no use',
		'exchanged before the page is shown',
		[
			'test/callback/listen.test.ts',
			'holds the browser until the outcome is known, then sends it to an address without the code',
		],
	),
	requirement('R33', 'RFC 9700 section 4.12', 'no 307 with credentials', '303', [
		'test/callback/listen.test.ts',
		'holds the browser until the outcome is known, then sends it to an address without the code',
	]),
	requirement('R34', 'RFC 9700 section 4.8', 'no PKCE downgrade', 'both halves are always sent', consent, exchange),
	requirement(
		'R35',
		'RFC 9700 sections 2.2.2, 4.14',
		'refresh tokens are protected',
		'files of mode 0600; `adsauth revoke` takes one back',
		['test/e2e/revoke.test.ts', 'says what goes with the token, asks twice, and leaves a placeholder'],
	),
	requirement(
		'R36',
		'RFC 9700 section 2.3',
		'as few rights as possible',
		'adwords alone, unless the person adds a scope',
		consent,
	),
	requirement(
		'R37',
		'RFC 9700 section 4.16',
		'the page cannot be framed',
		'X-Frame-Options and frame-ancestors',
		headers,
	),
	requirement(
		'R38',
		'RFC 9207 section 2.4',
		'an `iss` that is there must be the expected one',
		'another one ends the attempt, unexchanged',
		['test/e2e/hostile.test.ts', 'F12: an answer from another issuer ends the attempt and is never exchanged'],
		['test/callback/authorization-response.test.ts', 'F13: takes a code without iss'],
	),
	requirement('R39', 'OAuth 2.1 section 7.5.1', 'a code challenge', 'as R7', consent),
	requirement('R40', 'OAuth 2.1 sections 2.3.4, 7.15', 'one authorization server', 'as R30', otherKeys),
	requirement(
		'R41',
		'OAuth 2.1 section 7.5.2',
		'a replay with the wrong verifier revokes nothing',
		"knowledge: it is the server's part; whoever reads a code here cannot burn the sign-in",
	),
	requirement(
		'R42',
		"Google's loopback migration guide",
		'loopback is for desktop clients',
		'clients of other kinds are refused by name',
		['test/google/client-section.test.ts', 'F74: names a client of an Android, iOS or Chrome app'],
	),
	requirement(
		'R43',
		"Google's best practices",
		'no credentials in a repository; tokens that are done with are revoked',
		'warned of before the write; `adsauth revoke`',
		[
			'test/configs/git-warnings.test.ts',
			'tells tracked, untracked and ignored files apart, whether they exist or not',
		],
		['test/e2e/revoke.test.ts', 'says what goes with the token, asks twice, and leaves a placeholder'],
	),
	requirement(
		'R44',
		"Google's OAuth policies",
		'a client of the right type',
		'Desktop is what the walk from zero makes; a web client is taken as it is',
		['test/google/client-file.test.ts', 'prefers the desktop client where a file has both'],
	),
	requirement(
		'R45',
		"Google's help page on client secrets",
		'a secret is shown when it is made, and never again',
		'a file without it is asked for it, masked',
		['test/google/client-section.test.ts', 'F79: asks for the secret of a web client without redirect URIs, too'],
	),
	requirement(
		'R46',
		"Google's OAuth 2.0 page",
		'refresh tokens end: after 7 days while the app is in testing',
		'the date is shown, and where to change that',
		['test/google/token-response.test.ts', 'F60 turns refresh_token_expires_in into a date'],
	),
	requirement(
		'R47',
		"Google's OAuth 2.0 page",
		'`access_type=offline` and `prompt=consent`',
		'always; an answer without a refresh token is explained',
		consent,
		['test/google/token-response.test.ts', 'F58 names a missing refresh token'],
	),
];
