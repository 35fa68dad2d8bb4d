/**
 * Whether this shell was reached with SSH, as far as the environment still tells: `sudo` drops all of it. sshd sets
 * `SSH_CONNECTION` and, for an interactive session, `SSH_TTY` (ssh(1), ENVIRONMENT); `SSH_CLIENT` is their elder.
 */
export function isOverSsh(env: Readonly<Record<string, string | undefined>>): boolean {
	return Boolean(env.SSH_CONNECTION || env.SSH_CLIENT || env.SSH_TTY);
}
