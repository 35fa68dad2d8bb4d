import type {CallbackFailure} from '../callback/failures.js';
import type {PasteRefusal} from '../callback/pasted-address.js';

/** A sign-in that waits for Google's answer: what a person needs to see of it, and the way to hand it an address. */
export type SignIn = {
	/** Short link on this machine that leads to Google's consent page; that page itself where no port is open. */
	readonly link: string;
	/** The consent page itself. */
	readonly consentUrl: string;
	readonly redirectUri: string;
	/** End of the wait, in milliseconds since the epoch. */
	readonly expiresAt: number;
	/** No browser can come back to this machine: the registered redirect URI is elsewhere. */
	readonly pasteOnly: boolean;
	/** Why no port is open: the answer can only be pasted. */
	readonly notListening?: CallbackFailure;
	/** The person's browser reaches this machine at 127.0.0.1. */
	readonly browserIsHere: boolean;
	/** The consent page's address as the terminal shows it best, to be printed on a line of its own. */
	readonly shownConsentUrl: string;
	/** In an SSH session: what to run on the other computer, so that its browser reaches this one's port. */
	readonly sshCommand?: string;
	/** Takes the address the browser ended on; says why when it is not Google's answer. Never fetches it. */
	readonly paste: (text: string) => PasteRefusal | undefined;
};
