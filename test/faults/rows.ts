/** A fault that the product must stand. */
export type Row = {
	readonly id: string;
	readonly fault: string;
	/** Where a test can't bring it about with the real thing: what stands in for it, and why. */
	readonly seam?: string;
};

type Section = {readonly title: string; readonly rows: readonly Row[]};

const row = (id: string, fault: string, seam?: string): Row => ({id, fault, ...(seam && {seam})});

/** The whole matrix. A test shows a row when its title begins with the id, or holds it. */
export const sections: readonly Section[] = [
	{
		title: 'Callback receiver',
		rows: [
			row('F1', 'GET //'),
			row('F2', 'absolute-form target to another host'),
			row('F3', 'Host evil.example:PORT with right state and code'),
			row('F4', 'HTTP/1.0 without Host'),
			row('F5', 'two Host headers (good, evil and reverse)'),
			row('F6', '?error=access_denied without state'),
			row('F7', '?error=… with right state'),
			row('F8', 'wrong / empty / truncated / longer / case-changed state'),
			row('F9', '10,000 wrong states in 5 s'),
			row('F10', 'duplicate code / state / error / iss'),
			row('F11', 'error and code together, right state'),
			row('F12', 'right state, wrong iss'),
			row('F13', 'right state, no iss'),
			row('F14', 'unknown extra params (authuser, hd, prompt, scope)'),
			row('F15', 'code with control chars / 3 KB / empty'),
			row('F16', 'code containing %2F, +, %2B, ~'),
			row('F17', 'malformed percent encoding'),
			row('F18', 'POST, PUT, HEAD, OPTIONS, TRACE, CONNECT'),
			row('F19', 'Upgrade: websocket, Expect: 100-continue, chunked body on GET, 1 GB Content-Length'),
			row('F20', 'TLS ClientHello to the port'),
			row('F21', 'binary garbage, HTTP/2 preface'),
			row('F22', 'empty connection, then nothing (preconnect)'),
			row('F23', '500 half-open header drips'),
			row('F24', '20 KB query / 200 headers'),
			row('F25', '/favicon.ico, /robots.txt, / , /oauth2callbackX, /OAuth2Callback'),
			row('F26', 'attack page in Chromium: fetch, img, iframe, beacon, POST, prefetch'),
			row('F27', 'attack page window.open to callback with error'),
			row('F28', 'DNS rebinding host'),
			row('F29', 'Sec-Purpose: prefetch;prerender with right state'),
			row('F30', 'same genuine callback twice (reload, back button)'),
			row('F31', 'stale tab from attempt 1 hits attempt 2 (same port reused)'),
			row('F32', 'error_description=<script>/ANSI/OSC 52/RLO/NUL/10 KB'),
			row('F33', 'browser closes socket before reading the answer'),
			row(
				'F34',
				"server 'error' event after listen (EMFILE)",
				'the server is told of the error: Node keeps real ones to itself, as test/e2e/callback-faults.test.ts has it',
			),
			row('F35', 'bind EADDRINUSE on fixed web port'),
			row('F36', 'web JSON with http://localhost:P and ::1:P occupied by other process'),
			row(
				'F37',
				'127.0.0.1 unavailable, ::1 available',
				'`listen` fails as it does without IPv4; test/e2e/ipv6-only.test.ts has the real thing in a network namespace',
			),
			row('F38', 'bind not permitted (EPERM/EACCES sandbox)'),
			row('F39', 'connection from non-loopback address'),
			row('F40', 'port still open after success/cancel/timeout/crash'),
		],
	},
	{
		title: 'Paste-URL fallback',
		rows: [
			row('F41', 'pasted URL with other host/port/path/state'),
			row('F42', 'pasted bare code instead of the URL'),
			row('F43', 'pasted consent-page URL (accounts.google.com)'),
			row('F44', 'URL pasted with line wraps/spaces/> quotes/angle brackets/trailing dot'),
			row('F45', 'paste split over chunks, bracketed and not, containing CR'),
		],
	},
	{
		title: 'Token exchange and verification',
		rows: [
			row('F46', 'token endpoint hangs'),
			row('F47', '500 x1 then 200'),
			row('F48', '503 + Retry-After: 2'),
			row('F49', '429 HTML body'),
			row('F50', 'RST after request fully read, then normal'),
			row('F51', 'RST after issuing tokens, retry gets invalid_grant'),
			row(
				'F52',
				'ENOTFOUND / EAI_AGAIN / ECONNREFUSED / ENETUNREACH',
				'the name look-up and the connection fail in place of the network',
			),
			row('F53', '400 invalid_grant'),
			row('F54', '401 invalid_client (secret rotated/deleted, deleted_client)'),
			row('F55', '400 redirect_uri_mismatch / invalid_request / unauthorized_client'),
			row('F56', '200 text/html captive portal'),
			row('F57', '200 truncated JSON / empty / array / null / Blob type / no content type'),
			row('F58', '200 without refresh_token'),
			row('F59', '200 with scope lacking adwords'),
			row('F60', '200 with refresh_token_expires_in 604799'),
			row('F61', '200 with token containing newline/ESC/2 KB/quotes'),
			row('F62', '302/307/308 to other origin'),
			row('F63', '50 MB body / gzip bomb'),
			row('F64', 'slow body 1 byte/s'),
			row('F65', 'TLS: self-signed, expired, wrong host, not yet valid'),
			row('F66', 'HTTPS_PROXY garbage, no scheme, dead, 407, socks'),
			row('F67', 'NO_PROXY=*, CIDR, host:port'),
			row('F68', 'GOOGLE_SDK_NODE_LOGGING=all, NODE_DEBUG=http,https'),
			row('F69', 'NODE_TLS_REJECT_UNAUTHORIZED=0'),
			row(
				'F70',
				'clock ±1 day, ±1 year; jump during wait; SIGSTOP 10 min then SIGCONT',
				"the clock is the program's own, off by what the test says: a machine's isn't a test's to change; signals are real",
			),
			row(
				'F71',
				'verification: developer token missing/invalid/test-only, 403 scope, 429, 5xx, no accessible customers, account not enabled',
			),
			row('F72', 'revoke fails on "discard"'),
		],
	},
	{
		title: 'Client secrets input',
		rows: [
			row('F73', 'file missing, directory, FIFO, /dev/zero, 100 MB, unreadable, dangling link'),
			row(
				'F74',
				'not JSON, JSON5, BOM, UTF-16, HTML error page, service-account key, authorized_user, Android/iOS client, array, __proto__',
			),
			row('F75', 'extra keys endpoints/transporterOptions/universe_domain'),
			row('F76', 'token_uri/auth_uri not on allow-list'),
			row(
				'F77',
				'redirect_uris: none, https only, non-loopback, localhost vs 127.0.0.1, with path/port/trailing slash/query',
			),
			row('F78', 'project_id/client_id/file name with ANSI/RLO/newline/200 chars'),
			row('F79', 'client_secret missing (masked console)'),
		],
	},
	{
		title: 'Config writing',
		rows: [
			row('F80', 'ENOSPC with partial write'),
			row('F81', 'EROFS / EACCES dir / EACCES file / EISDIR / ENOTDIR / ENAMETOOLONG / ELOOP'),
			row('F82', 'target symlink (relative, absolute, chain, dangling, to other owner)'),
			row('F83', 'target swapped between preview and write'),
			row('F84', 'target edited by editor between preview and write'),
			row('F85', 'two wizards write the same file x100'),
			row('F86', 'SIGKILL / SIGTERM at each syscall of the writer'),
			row('F87', 'umask 000/022/077; existing 0644; existing 0600; existing 0400'),
			row('F88', 'hard link, bind-mounted file (EBUSY), immutable'),
			row(
				'F89',
				'CRLF, mixed EOL, no final newline, BOM, tabs, comments, anchors, duplicate keys, commented-out key, key in other section, inline quotes',
			),
			row('F90', 'invalid existing file (syntax error)'),
			row('F91', 'value needing quoting in each format'),
			row(
				'F92',
				'inside git: tracked, untracked, ignored, submodule, worktree, bare, git missing, hostile core.fsmonitor/hooks in repo config',
			),
			row(
				'F93',
				'Windows rename EPERM/EBUSY x3 then ok; path >260; reserved names',
				"the file system's answers are Windows': it can't be run here",
			),
		],
	},
	{
		title: 'Terminal, clipboard, browser',
		rows: [
			row('F94', 'every exit path of in every wizard step'),
			row('F95', 'Ctrl-Z/fg, SIGSTOP/SIGCONT, bg'),
			row('F96', 'no TTY / CI / TERM=dumb / NO_COLOR / 20x5 / resize storm / EPIPE / screen reader'),
			row(
				'F97',
				'clipboard tool missing, hangs, exits 1, empty DISPLAY, Wayland without compositor, SSH, tmux external/on/off; clear-after-N with changed clipboard',
			),
			row('F98', 'opener: xdg-open missing / exit 3 / never returns / prints to tty; Windows &; BROWSER unset'),
		],
	},
];
