import type {PasteRefusal} from '../../callback/pasted-address.js';
import {spoken} from '../spoken.js';

export type PasteRefusalsWords = Readonly<Record<PasteRefusal, string>>;

/** Why a pasted text was not taken, and what to do about it: one sentence each. */
export const pasteRefusalsWords = spoken('pasteRefusals', {
	empty: 'Nothing was pasted: copy the address of the page your browser ended on, then paste it here.',
	'bare-code': "That's only a part of it: paste the whole address, from http to its end.",
	'not-an-address': "That isn't an address: copy all of your browser's address bar, then paste it here.",
	'consent-page': "That's Google's own page: finish there first, then paste the address your browser ends on.",
	'the-short-link': "That's the link to start from: open it, sign in, then paste the address your browser ends on.",
	'other-host': 'That address leads somewhere else: paste the one your browser ended on right after Google.',
	'other-path': "That's another page: paste the address your browser ended on right after Google.",
	'nothing-in-it': "Google's answer isn't in that address: copy the one your browser ended on, to its very end.",
	'cut-off': "That's only a part of it: copy the whole address, to its very end, then paste it here.",
	'earlier-attempt': "That's from an earlier attempt: open the link shown now, then paste where your browser ends.",
	malformed: 'Something in that address is missing or damaged: copy it again from start to end.',
});
