import {runTmux, type TmuxOptions} from './run-tmux.js';

/** How a text can get from tmux to the terminal around it. */
export type TmuxClipboard = {
	/** The terminal's tmux client, such as `/dev/pts/3`, where tmux knows that terminal's clipboard sequence. */
	readonly client?: string;
	/** A sequence that we write wrapped is handed on. */
	readonly passesOn: boolean;
};

/** The name of the buffer a secret is in for a moment. */
const passingBuffer = 'adsauth';

/**
 * Asks the tmux server we run in. What counts is whether the terminal's description has `Ms` (tmux(1), TERMINFO
 * EXTENSIONS); `set-clipboard` doesn't, since it holds for what tmux and programs copy by themselves, and
 * `load-buffer -w` goes by `Ms` alone (tty_set_selection in tmux 3.2 to 3.8). Undefined where there's no answer.
 */
export async function askTmux({env}: Pick<TmuxOptions, 'env'>): Promise<TmuxClipboard | undefined> {
	const target = env.TMUX_PANE ? ['-t', env.TMUX_PANE] : [];
	const question = [
		'display-message',
		'-p',
		...target,
		'#{client_tty}|#{allow-passthrough}',
		';',
		'show-messages',
		'-T',
	];
	const answer = await runTmux(question, {env});
	const {client = '', passthrough} = answer?.match(/^(?<client>.*)\|(?<passthrough>.*)/)?.groups ?? {};
	if (answer === undefined || passthrough === undefined) return undefined;
	// tmux before 3.3 has no such option, and hands on everything.
	const passesOn = !['0', 'off'].includes(passthrough);
	return {passesOn, ...(hasClipboard(answer, client) && {client})};
}

/** One terminal after another: `Terminal 0: xterm for /dev/pts/3, flags=0x0:`, then `  192: Ms: [missing]` and others. */
function hasClipboard(terminals: string, client: string): boolean {
	return terminals
		.split('\nTerminal ')
		.some(terminal => terminal.includes(` for ${client},`) && terminal.includes(': Ms: (string)'));
}

/**
 * Hands a text to tmux (3.2 or newer for `client`), which sends it to that client's terminal. Unless `keep`, tmux itself
 * forgets it at once, even if we should end halfway. Resolves with whether tmux did as it was told.
 */
export async function loadTmuxBuffer(
	text: string,
	{env, client, keep}: Pick<TmuxOptions, 'env'> & {readonly client?: string | undefined; readonly keep: boolean},
): Promise<boolean> {
	const load = ['load-buffer', ...(client === undefined ? [] : ['-w', '-t', client])];
	const command = keep
		? [...load, '-']
		: [...load, '-b', passingBuffer, '-', ';', 'delete-buffer', '-b', passingBuffer];
	return (await runTmux(command, {env, input: text})) !== undefined;
}
