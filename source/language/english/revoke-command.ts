import {spoken} from '../spoken.js';

const english = {
	notATerminal: 'adsauth revoke asks first, and this is not a terminal. Run it in a terminal, or add --yes.',
	environment: 'the environment',
	noTokenIn: (place: string) => `There's no refresh token in ${place}.`,
	noToken: "There's no refresh token in any of the usual places. Name the FILE that holds it.",
	severalTokens: 'There are several refresh tokens. Name the FILE with the one to revoke:',
	sandbox: 'SANDBOX: this goes to a stand-in on this machine, not to Google.',
	/** At most seven characters each: the column that they have. */
	labels: {token: 'Token', client: 'Client', place: 'In'},
	noClient: 'not in there',
	consequences: [
		'Google takes back all that this person granted to this Cloud project, not just this token:',
		"  every refresh token of every client of the project stops working for this person's account,",
		'  in every program and on every machine that uses one, those of colleagues as well.',
		'Tokens of other people go on working.',
	] as readonly string[],
	revokeIt: 'Revoke it?',
	nothingRevoked: 'Nothing was revoked.',
	unknown: 'Google may have revoked it already: adsauth check tells.',
	byHand: (link: string) => `To revoke it by hand, open ${link}`,
	revoked: 'Revoked: the token, and all that came with it.',
	deadAlready: 'Nothing was left to revoke: Google says that the token has expired or was revoked before.',
	inEnvironment: 'It still stands in the environment: unset GOOGLE_ADS_REFRESH_TOKEN where you set it.',
	takeOut: (path: string) => `Take it out of ${path}?`,
	stays: (path: string) => `It stays in ${path}, and is of no use there.`,
	tookOut: (path: string) => `Took it out of ${path}.`,
	stillIn: (path: string) => `The token still stands in ${path}.`,
	deleteIt: (path: string) => `Delete the refresh token from ${path} in your editor: it's of no use any more.`,
};

export type RevokeCommandWords = typeof english;

/** What `adsauth revoke` says. */
export const revokeCommandWords = spoken('revokeCommand', english);
