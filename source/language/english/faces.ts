import {spoken} from '../spoken.js';

const otherFaces = 'use --plain, which takes answers line by line, or --json, which asks nothing';

const english = {
	jsonAndPlain: '--json and --plain exclude each other: leave one out.',
	showTokenWithoutJson: '--show-token goes with --json: without it, the wizard shows the token when you ask.',
	notATerminal: `adsauth asks questions, and this is not a terminal. Run it in a terminal, or ${otherFaces}.`,
	inCi: `adsauth asks questions, and CI is set. Run it in a terminal with CI unset, or ${otherFaces}.`,
	/** What ends standard input at a keyboard. */
	pasteClientFile: (isWindows: boolean) =>
		`Paste the client_secret.json, then press ${isWindows ? 'Ctrl+Z and Enter' : 'Ctrl+D'}.`,
};

export type FacesWords = typeof english;

/** What is said before the wizard has a face to say it. */
export const facesWords = spoken('faces', english);
