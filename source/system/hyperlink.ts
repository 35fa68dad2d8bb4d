/** Terminals that show OSC 8 links; others show the escape's text alone, but old ones show the escape, too. */
const known: ReadonlyArray<(env: Readonly<Record<string, string | undefined>>) => boolean> = [
	({TERM_PROGRAM}) => ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'].some(name => name === TERM_PROGRAM),
	({WT_SESSION}) => Boolean(WT_SESSION),
	({KONSOLE_VERSION}) => Number(KONSOLE_VERSION) >= 201_200,
	// VTE 0.50; 0.50.0 itself crashed: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
	({VTE_VERSION}) => Number(VTE_VERSION) > 5000,
	({TERM}) => ['xterm-kitty', 'alacritty', 'foot', 'xterm-ghostty', 'contour'].some(name => name === TERM),
];

/**
 * A URL of ours as a link (OSC 8) whose text is the URL itself, where the terminal is known to show one; else the URL as
 * it is. Inside tmux and GNU screen, whose names the terminal's own hide, it's as it is.
 */
export function hyperlink(url: string, env: Readonly<Record<string, string | undefined>>): string {
	if (env.TMUX || env.STY || !known.some(shows => shows(env))) return url;
	return `\u001B]8;;${url}\u001B\\${url}\u001B]8;;\u001B\\`;
}
