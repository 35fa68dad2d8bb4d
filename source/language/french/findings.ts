import type {FindingsWords} from '../english/findings.js';
import {counted} from './counted.js';

export const findings: FindingsWords = {
	notChecked: 'non vérifié',
	valuesThere: 'ID client, code secret du client et refresh token sont présents',
	otherSignIn: key =>
		`se connecte avec un compte de service ou un équivalent${key === undefined ? '' : ` (${key})`}, sans refresh token`,
	tokenAccepted: 'Google accepte le refresh token',
	madeWithClient: email => `obtenu avec ce client, pour Google Ads${email === undefined ? '' : `, par ${email}`}`,
	adsAnswers: "l'API Google Ads répond",
	reachable: account => (account === undefined ? 'joignable' : `${account} est joignable`),
	sunset: (old, current) => `Google ne prend plus en charge ${old} ; ${current} a répondu`,
	notServed: (asked, current) => `Google ne prend pas en charge ${asked} ; ${current} a répondu`,
	noEnd: "Google n'annonce pas d'échéance",
	ends: date =>
		`expire le ${date} : une application à l'état « Test » a droit à 7 jours ; publiez-la, puis créez un nouveau token`,
	permissions: {
		notOnWindows: 'non vérifié : Windows ne le dit pas',
		onlyYou: 'vous seul pouvez lire le fichier',
		ownerToo: owner => `le fichier appartient à l'utilisateur ${owner}, qui peut le lire aussi`,
	},
	git: {
		outside: 'dans aucun dépôt',
		ignored: 'ignoré par son dépôt',
		notIgnored: "il est dans un dépôt qui ne l'ignore pas : ajoutez-le à .gitignore",
		unknown: 'non vérifié : git est absent, ou ne fait pas confiance au propriétaire du dépôt',
	},
	accounts: (count, shown) => {
		const more = count - shown.length;
		return `${counted(count, 'compte')} : ${shown.join(', ')}${more > 0 ? `, et ${more} de plus` : ''}`;
	},
};
