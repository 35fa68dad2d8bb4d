import {hasDisplay} from './has-display.js';
import {isOverSsh} from './is-over-ssh.js';

/**
 * Whether this machine's clipboard tools reach the clipboard of the person. Over SSH they reach someone else's, even on a
 * Mac or on Windows, unless the display is the person's own: forwarded by X11 (sshd sets `localhost:10.0`) or by waypipe.
 */
export function clipboardIsHere(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): boolean {
	if (!isOverSsh(env)) return hasDisplay(env, platform);
	return Boolean(env.WAYLAND_DISPLAY || env.DISPLAY?.match(/^(?!unix:)[^:/]+:\d/));
}
