const secret = /^GOOGLE_ADS_|SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|CREDENTIAL/i;

/** Name and password in an address, such as a proxy's (RFC 3986 section 3.2.1). */
const userInfo = /(?<=:\/\/)[^\s/?#]*@/g;

/**
 * The environment for a program that isn't ours: without what is or looks like a secret, without the name and password
 * in an address (no browser takes a proxy's from there, and Node's log of child processes would show it), and without
 * `NODE_OPTIONS`, whose debugger would stop a helper that runs on Node.
 */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(env)
			.filter(([name]) => name !== 'NODE_OPTIONS' && !secret.test(name))
			.map(([name, value]) => [name, value?.replaceAll(userInfo, '')]),
	);
}
