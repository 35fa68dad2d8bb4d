import {afterAll, beforeAll, expect, it} from 'vitest';
import {commandNames} from '../../source/commands/command-table.js';
import {help} from '../../source/commands/help.js';
import {speak} from '../../source/language/languages.js';

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

it.each([undefined, ...commandNames])('help of %s fits a terminal of 80 columns in French', command => {
	for (const line of help(command).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});

it('helps in French', () => {
	expect(help()).toMatchInlineSnapshot(`
		"adsauth : de client_secret.json à un refresh token valide pour l'API Google Ads.
		Lancez-le tel quel : il demande tout ce qu'aucune option n'a précisé.

		Utilisation
		  adsauth [OPTIONS]           créer un refresh token, et prouver qu'il marche
		  adsauth check [OPTIONS] [FICHIER...]
		                              vérifier des configurations, dire quoi corriger
		  adsauth revoke [OPTIONS] [FICHIER]
		                              révoquer le token d'une configuration
		  adsauth completion [SHELL]  compléter commandes et options avec la touche Tab
		  adsauth help COMMANDE       afficher l'aide d'une commande

		Exemples
		  adsauth                            ouvrir l'assistant
		  adsauth -P client_secret.json      de même, avec ce client
		  adsauth -P x.json --write python   écrire google-ads.yaml après la connexion
		  adsauth --sandbox                  s'exercer sans compte Google
		  adsauth check                      chercher à tous les emplacements habituels
		  adsauth check google-ads.yaml      vérifier ce fichier (format détecté)
		  adsauth check --json               de même, en JSON pour un programme
		  adsauth revoke google-ads.yaml     demander, puis révoquer le token du fichier
		  adsauth revoke --yes .env          sans question ; l'effacer aussi du fichier
		  eval "$(adsauth completion bash)"  une ligne pour ~/.bashrc
		  eval "$(adsauth completion zsh)"   une ligne pour ~/.zshrc, après compinit
		  adsauth completion fish | source   une ligne pour ~/.config/fish/config.fish

		Client
		  -P, -c, --client-secrets-path FICHIER
		                           le client_secret.json à utiliser ; - le lit sur
		                           l'entrée standard
		  --sandbox                s'exercer avec un simulateur de Google intégré

		Connexion
		  --scope URL              demander ce scope en plus d'adwords : son URL, ou
		                           openid, email ou profile (répétable)
		  --login-hint ADRESSE     le compte Google avec lequel se connecter
		  --redirect-uri URI       l'URI de redirection enregistré à utiliser (clients
		                           Application Web)
		  --port N                 écouter sur ce port (clients Application de bureau)
		  --timeout SECONDES       la durée d'attente du navigateur (600)
		  --browser NOM            le navigateur à ouvrir, par exemple firefox ;
		                           firefox:private ouvre une fenêtre privée
		  --no-browser             ne pas ouvrir de navigateur, n'afficher que le lien

		Google Ads
		  --no-verify              ne pas essayer le token avant de le livrer
		  --login-customer-id ID   le compte par lequel passent les appels, souvent un
		                           compte administrateur
		  --api-version vNN        la version de l'API Google Ads à appeler

		Livraison
		  --write FORMAT[=CHEMIN]  écrire le token dans la configuration de cette
		                           bibliothèque, sans demander (répétable)
		  --copy                   copier le token dans le presse-papiers, sans demander

		Affichage
		  --plain                  dialoguer ligne par ligne, pour les lecteurs d'écran
		                           et les terminaux simples
		  --json                   écrire du JSON, un objet par ligne, pour un programme
		  --show-token             avec --json, afficher le refresh token en entier

		Vérification
		  --format FORMAT          imposer ce format, quel que soit le nom du fichier

		Révocation
		  --yes                    répondre oui à toutes les questions

		Autres options
		  --lang LANGUE            la langue d'adsauth : en ou fr
		  -h, --help               afficher l'aide
		  --version                afficher la version

		Formats
		  ruby         Ruby : ~/google_ads_config.rb
		  python       Python : ~/google-ads.yaml
		  php          PHP : google_ads_php.ini, ~/google_ads_php.ini
		  java         Java : ~/ads.properties
		  perl         Perl : ~/googleads.properties
		  dotnet       .NET App.config : App.config
		  dotnet-json  .NET appsettings : appsettings.json
		  env          dotenv : .env
		  adc          ADC (gcloud, MCP) :
		               ~/.config/gcloud/application_default_credentials.json

		Environnement
		  BROWSER                        le navigateur à ouvrir, sous forme de commande
		  HTTPS_PROXY, HTTP_PROXY        le proxy par lequel joindre Google
		  NO_PROXY                       les hôtes à joindre sans proxy
		  NODE_EXTRA_CA_CERTS            un fichier PEM de certificats racine en plus
		  LC_ALL, LC_MESSAGES, LANG      la langue, sous forme de locale : en ou fr
		  NO_COLOR, FORCE_COLOR          couleurs désactivées, ou forcées
		  ACCESSIBLE, INK_SCREEN_READER  des lignes simples, comme avec --plain
		  CI                             pas d'assistant sans --plain ou --json
		  GOOGLE_ADS_CONFIGURATION_FILE_PATH
		                                 le fichier de configuration, au lieu de
		                                 l'habituel
		  GOOGLE_APPLICATION_CREDENTIALS, CLOUDSDK_CONFIG
		                                 les identifiants par défaut, ou leur dossier
		  GOOGLE_ADS_REFRESH_TOKEN       un token que check et revoke trouvent
		  ADSAUTH_SANDBOX                l'origine d'un simulateur local de Google

		Codes de sortie
		  0    terminé, ou quitté sans enregistrer le token
		  1    erreur inattendue
		  2    commande incorrecte ou données inutilisables
		  3    non accordé : accès refusé, scope non coché, ou réponse non à revoke
		  4    Google a refusé le client ou le code, ou n'a pas donné de refresh token
		  5    le token est bon, mais l'appel à Google Ads a échoué
		  6    écriture ou copie impossible
		  7    délai dépassé
		  8    Google est injoignable
		  129  interrompu par SIGHUP, ou plus personne ne lit ce qu'il affiche
		  130  interrompu par Ctrl+C
		  143  interrompu par SIGTERM"
	`);
});

it('has a title and the usage of each command in French', () => {
	const heads = commandNames.map(command => help(command).split('\n').slice(0, 4).join('\n'));
	expect(heads.join('\n\n')).toMatchInlineSnapshot(`
		"adsauth : créer un refresh token, et prouver qu'il marche.

		Utilisation
		  adsauth [OPTIONS]

		adsauth check : vérifier des configurations, dire quoi corriger.

		Utilisation
		  adsauth check [OPTIONS] [FICHIER...]

		adsauth revoke : révoquer le token d'une configuration.

		Utilisation
		  adsauth revoke [OPTIONS] [FICHIER]

		adsauth completion : compléter commandes et options avec la touche Tab.

		Utilisation
		  adsauth completion [SHELL]"
	`);
});
