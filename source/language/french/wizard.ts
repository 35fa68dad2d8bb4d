import type {WizardWords} from '../english/wizard.js';

export const wizard: WizardWords = {
	'timed-out': ({seconds}) => ({
		title: "La réponse de Google n'est pas arrivée à temps",
		cause: `Personne n'a terminé dans le navigateur en ${duration(seconds)}.`,
		fix: [
			'Recommencez : le lien sera nouveau.',
			"Si le navigateur affichait plutôt une page d'erreur, le README d'adsauth l'explique sous « In the browser ».",
		],
	}),
	'client-not-named': () => ({
		title: "Aucun client n'a été indiqué",
		cause:
			'Avec --json, personne ne choisit le client OAuth à utiliser : indiquez son fichier avec -P, ou utilisez --sandbox.',
		fix: [
			"Ajoutez -P client_secret.json ; avec -P -, il arrive par l'entrée standard.",
			'Ou ajoutez --sandbox pour vous entraîner.',
		],
	}),
	'practice-would-replace': ({path}) => ({
		title: "Un vrai token n'a pas été touché",
		cause: `${path} contient un token, que celui du bac à sable aurait remplacé.`,
		fix: [
			'Indiquez un autre fichier : --write FORMAT=PATH.',
			"Ou omettez --write : l'assistant demande avant de remplacer quoi que ce soit.",
		],
	}),
	'working-token-kept': ({path}) => ({
		title: "Le token du fichier n'a pas été touché",
		cause: `${path} contient un token de ce client qui fonctionne, et le nouveau n'a pas passé ses contrôles.`,
		fix: [
			'Faites vérifier le nouveau token encore une fois, puis écrivez-le.',
			"Ou écrivez-le dans un autre fichier ; l'option pour cela est --write FORMAT=PATH.",
		],
	}),
	'sandbox-not-started': ({code}) => ({
		title: "Le bac à sable n'a pas démarré",
		cause: `Cette machine lui a refusé un port (${code}).`,
		fix: ['Réessayez, ou continuez avec votre propre fichier client.'],
	}),
	unexpected: ({name}) => ({
		title: "Il s'est produit une erreur qui n'aurait pas dû arriver",
		cause: `Le programme a rencontré une erreur qu'il ne sait pas expliquer (${name}).`,
		fix: ['Réessayez. Si cela se reproduit, signalez-le, avec ce nom et ce que vous veniez de faire.'],
	}),
};

/** Minutes where they are whole, else seconds; a fraction below two is singular, too. */
function duration(seconds: number): string {
	const [count, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'seconde'];
	return `${count.toLocaleString('fr', {useGrouping: false})} ${unit}${count < 2 ? '' : 's'}`;
}
