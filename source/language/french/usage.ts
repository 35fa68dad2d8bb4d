import type {UsageWords} from '../english/usage.js';
import {listed} from './listed.js';

export const usage: UsageWords = {
	theWizard: "l'assistant",
	placeholders: {
		COMMAND: 'COMMANDE',
		EMAIL: 'ADRESSE',
		FILE: 'FICHIER',
		'FILE...': 'FICHIER...',
		FLAGS: 'OPTIONS',
		FORMAT: 'FORMAT',
		'FORMAT[=PATH]': 'FORMAT[=CHEMIN]',
		ID: 'ID',
		LANGUAGE: 'LANGUE',
		N: 'N',
		NAME: 'NOM',
		SECONDS: 'SECONDES',
		SHELL: 'SHELL',
		URI: 'URI',
		URL: 'URL',
		vNN: 'vNN',
	},
	refused: {
		title: 'La commande ne peut pas être lancée ainsi',
		fix: 'Voyez adsauth --help pour les options et leurs valeurs.',
	},
	notAWord: given => `« ${given} » n'est ni une commande ni une option.`,
	wordTooMany: given => `« ${given} » est un mot de trop.`,
	noSuchFlag: given => `L'option ${given} n'existe pas.`,
	takesNoValue: flag => `${flag} ne prend pas de valeur.`,
	needsValue: (flag, value) => `${flag} attend une valeur : ${value}.`,
	givenTwice: flag => `${flag} est donnée deux fois.`,
	forOthers: (flag, takers, command) => `${flag} vaut pour ${listed(takers)}, pas pour ${command}.`,
	didYouMean: meant => `Vouliez-vous dire ${meant} ?`,
	tryHelp: command => `Essayez ${command} --help.`,
	notALanguage: (given, known) => `--lang ${given} n'est pas une langue qu'adsauth parle : choisissez parmi ${known}.`,
};
