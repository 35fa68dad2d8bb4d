const secret = /^GOOGLE_ADS_|SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|CREDENTIAL/i;

/**
 * The environment for a program that isn't ours: without what is or looks like a secret, and without `NODE_OPTIONS`,
 * whose debugger would stop a helper that runs on Node.
 */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'NODE_OPTIONS' && !secret.test(name)));
}
