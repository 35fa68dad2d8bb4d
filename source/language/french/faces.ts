import type {FacesWords} from '../english/faces.js';

const otherFaces = 'utilisez --plain, qui prend les réponses ligne par ligne, ou --json, qui ne demande rien';

export const faces: FacesWords = {
	jsonAndPlain: "--json et --plain s'excluent : retirez l'une des deux.",
	showTokenWithoutJson:
		"--show-token va avec --json : sans --json, l'assistant affiche le token quand vous le demandez.",
	notATerminal: `adsauth pose des questions, et ceci n'est pas un terminal. Lancez-le dans un terminal, ou ${otherFaces}.`,
	inCi: `adsauth pose des questions, et la variable CI est définie. Lancez-le dans un terminal sans elle, ou ${otherFaces}.`,
	pasteClientFile: isWindows =>
		`Collez le client_secret.json, puis appuyez sur ${isWindows ? 'Ctrl+Z et Entrée' : 'Ctrl+D'}.`,
};
