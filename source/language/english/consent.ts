import {spoken} from '../spoken.js';

const english = {
	title: 'what Google will be asked',
	scope: 'Scope',
	redirect: 'Redirect',
	account: 'Account',
	youChoose: {full: 'you choose in the browser', short: 'you choose'},
	anotherScope: 'Another scope:',
	email: 'E-mail of the Google account:',
	/** Where Google's answer comes back to, before a port is open. */
	freePort: (url: string) => `${url} (a free port)`,
	pasteOnly:
		"No registered redirect URI leads back to this machine. You'll paste the address the browser ends on; or register http://127.0.0.1:8080/oauth2callback.",
	unregistered: (link: string) =>
		`Google wants this redirect URI registered. Add it, to the letter, under "Authorized redirect URIs" at ${link}`,
	unlisted: (link: string) =>
		`The client file doesn't list this redirect URI. Add it, to the letter, under "Authorized redirect URIs" at ${link}`,
	portUnregistered: "It's registered without a port. Google takes any port then; if not, register it with one.",
	passkey: {
		full: 'Google asks for a passkey to make a new refresh token. None yet? Add one at g.co/passkeys first.',
		short: 'Needs a passkey: g.co/passkeys',
	},
	testing: {
		full: "If your app's publishing status is Testing, the token ends after 7 days.",
		short: 'App in Testing: token ends in 7 days',
	},
	actions: {
		signIn: {label: 'sign in', sentence: 'Sign in'},
		scope: {label: 'add a scope', sentence: 'Ask for another scope, too'},
		dropScope: {label: 'drop the last scope', sentence: 'Ask no longer for the last scope'},
		account: {label: 'choose the Google account', sentence: 'Choose the Google account'},
		back: {label: 'back', sentence: 'Back to the clients'},
	},
	plain: {
		scopeTitle: 'another scope',
		scopePrompt: "type or paste the scope's address; an empty line adds none",
		accountTitle: 'the Google account',
		untilNow: (account: string) => `Until now: ${account}`,
		accountPrompt: 'type its e-mail address; an empty line leaves it to the browser',
		mind: (notice: string) => `Mind: ${notice}`,
	},
};

export type ConsentWords = typeof english;

/** What is said before Google is asked. */
export const consentWords = spoken('consent', english);
