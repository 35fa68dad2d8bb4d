import type {FrameWords} from '../english/frame.js';

export const frame: FrameWords = {
	sandbox: {full: 'SANDBOX : simulation, rien ici ne vient de Google', short: 'SANDBOX, pas Google'},
	rows: (first, last, of) => `${first}-${last} sur ${of}, ↑↓ pour le reste`,
	states: {answered: 'terminé', current: 'en cours', failed: 'échec'},
};
