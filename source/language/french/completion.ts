import type {CompletionWords} from '../english/completion.js';

export const completion: CompletionWords = {
	noShell: 'adsauth completion attend le nom de votre shell : bash, zsh ou fish.',
	unknownShell: name => `Il n'y a pas de complétion pour ${name}.`,
	knownShells: 'Il y en a pour bash, zsh et fish.',
	command: 'commande',
	completionFor: shell => `complétion pour ${shell}`,
	servedUntil: date => `prise en charge par Google jusqu'au ${date}`,
	scopes: {
		openid: "l'identité de la personne",
		email: 'son adresse e-mail',
		profile: 'son nom et sa photo',
	},
};
