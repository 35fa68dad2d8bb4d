/**
 * Whether this shell was reached with SSH, as far as the environment still tells: `sudo` and `su -` drop all three
 * variables (ssh(1), ENVIRONMENT; the first also stands in sshd(8)'s non-interactive sessions).
 */
export function isOverSsh(env: Readonly<Record<string, string | undefined>>): boolean {
	return Boolean(env.SSH_CONNECTION || env.SSH_CLIENT || env.SSH_TTY);
}
